package org.proviso.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sheet that a person fills in: a title, a header, a line of help under it, rows, and room for more of them.
 *
 * @param frozen how many columns stay in sight when the form is moved sideways
 * @param hidden true for a sheet that only serves the others
 * @param rows texts in the order of the fields; a blank one is a blank cell
 * @param spare how many rows below the last are ready to be filled in
 */
public record Form(
        String name, String title, int frozen, boolean hidden, List<Field> fields, List<List<String>> rows, int spare)
        implements Sheet {
    public Form {
        Sheet.checked(name);
        fields = List.copyOf(fields);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != fields.size()) {
                throw new IllegalArgumentException("a row of " + name + " has " + row.size() + " cells: " + row);
            }
        }
    }

    /**
     * A column of a form.
     *
     * @param width in characters of the standard font
     * @param help one or two sentences: the line under the header, and the message when a cell is selected
     * @param locked true for what the program writes and nobody fills in
     * @param list the name of the list that drops down; what is typed may still be something else
     * @param tones the colour that each word stands on
     */
    public record Field(
            String header, int width, String help, boolean locked, Optional<String> list, Map<String, Tone> tones) {
        public Field {
            tones = new TreeMap<>(tones);
            if (header.length() > 32 || help.length() > 255) {
                throw new IllegalArgumentException("header or help does not fit: " + header);
            }
        }
    }

    /**
     * The values of a list, which stand in a column of a form.
     *
     * @param field the number of that column, from 0
     */
    public record Source(String name, int field, int values) {}
}
