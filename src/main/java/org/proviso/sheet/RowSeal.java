package org.proviso.sheet;

import java.util.List;

/**
 * What is kept of one row of a sheet: enough to see that it was changed, and in which cell.
 *
 * @param row as issued, from 1 as a spreadsheet shows it
 * @param key the row's name in its table, {@link #TITLE} or {@link #HEADER}; empty for a row of a page
 * @param digest SHA-256 over the texts of the cells that are not a reviewer's, as hexadecimal digits
 * @param marks one word for each cell from the first column on: four hexadecimal digits, {@link #BLANK} or {@link #OPEN}
 */
record RowSeal(String sheet, int row, String key, String digest, String marks) {
    static final String TITLE = "title";
    static final String HEADER = "header";

    /** Nothing stands in the cell. */
    static final String BLANK = "-";

    /** The cell is a reviewer's. */
    static final String OPEN = "?";

    /** What the digest over all rows is made of. */
    String line() {
        return String.join("\t", sheet, Integer.toString(row), key, digest, marks) + "\n";
    }

    /** Marks one by one. */
    static List<String> words(String marks) {
        return List.of(marks.split(" ", -1));
    }

    boolean isTitle() {
        return key.equals(TITLE);
    }

    boolean isHeader() {
        return key.equals(HEADER);
    }
}
