package org.proviso.authoring;

import java.util.Arrays;
import java.util.List;

/** How values stand in a cell, and how a cell is taken apart. */
enum Shape {
    /** One value. */
    ONE("One value."),
    /** Words of a list, with commas or line ends between. */
    WORDS("Several words may stand here, with commas between: any of them will do."),
    /** Values that may hold commas themselves: one a line. */
    LINES("Several may stand here, one a line (Alt+Enter begins a line).");

    private final String hint;

    Shape(String hint) {
        this.hint = hint;
    }

    String hint() {
        return hint;
    }

    List<String> taken(String cell) {
        return switch (this) {
            case ONE -> List.of(cell.strip());
            case WORDS -> parts(cell, "[,;\\n]");
            case LINES -> parts(cell, "\\n");
        };
    }

    String joined(List<String> values) {
        return String.join(this == WORDS ? ", " : "\n", values);
    }

    private static List<String> parts(String cell, String separator) {
        return Arrays.stream(cell.split(separator, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
