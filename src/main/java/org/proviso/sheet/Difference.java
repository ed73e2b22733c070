package org.proviso.sheet;

import java.util.Optional;

/**
 * One thing in which a saved book is not as it was issued.
 *
 * @param at where it is now: {@code G14}, or {@code row 14} where no cell can be named; of what was removed, where it was; empty for a
 *     whole sheet
 * @param key what the row is called in its table; empty on a page
 * @param found what stands there now; empty where nothing does
 * @param was where it stood as issued; empty for what was added
 * @param issued what stood there, where that is known
 */
public record Difference(
        Kind kind,
        String sheet,
        String at,
        String key,
        String found,
        Optional<CellAddress> was,
        Optional<String> issued) {
    /** What happened. */
    public enum Kind {
        CHANGED("was changed"),
        ADDED("was added"),
        REMOVED("was removed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Behind the name of a place. */
        public String words() {
            return words;
        }
    }

    /** A cell of a sheet: column from 0, row from 1 as a spreadsheet shows it. */
    public record CellAddress(int column, int row) {
        @Override
        public String toString() {
            return ReadBook.address(column, row);
        }
    }

    static Difference cell(Kind kind, String sheet, CellAddress at, String key, String found) {
        return new Difference(kind, sheet, at.toString(), key, found, Optional.empty(), Optional.empty());
    }

    static Difference row(Kind kind, String sheet, int row, String key, String found) {
        return new Difference(kind, sheet, "row " + row, key, found, Optional.empty(), Optional.empty());
    }

    static Difference sheet(Kind kind, String sheet) {
        return new Difference(kind, sheet, "", "", "", Optional.empty(), Optional.empty());
    }

    Difference stoodAt(CellAddress cell) {
        return new Difference(kind, sheet, at, key, found, Optional.of(cell), issued);
    }

    Difference withIssued(String text) {
        return new Difference(kind, sheet, at, key, found, was, Optional.of(text));
    }

    /** The place as a spreadsheet names it, such as {@code Findings!G14}. */
    public String place() {
        return at.isEmpty() ? "the sheet " + sheet : sheet + "!" + at;
    }
}
