package org.proviso.authoring;

/**
 * One key of an entry, which is one column of the desk. What drops down, what is said when a cell is selected, what is taken in and
 * what the documentation says of it all come from here.
 *
 * @param key in YAML and at the head of the column
 * @param help one sentence
 * @param list the list whose values it takes; "" when anything may stand there
 * @param needed whether it must be filled in
 */
record Field(String key, String help, int width, Shape shape, String list, boolean needed) {
    static Field text(String key, int width, String help) {
        return new Field(key, help, width, Shape.ONE, "", true);
    }

    static Field word(String key, int width, String list, String help) {
        return new Field(key, help, width, Shape.ONE, list, true);
    }

    Field perhaps() {
        return new Field(key, help, width, shape, list, false);
    }

    Field shaped(Shape given) {
        return new Field(key, help, width, given, list, needed);
    }

    /** What stands in the line under the header. */
    String told() {
        return help + (shape == Shape.ONE ? "" : " " + shape.hint()) + (needed ? "" : " May stay blank.");
    }
}
