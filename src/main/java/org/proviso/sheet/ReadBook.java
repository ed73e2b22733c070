package org.proviso.sheet;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A workbook as somebody else saved it: every cell that holds something, as text, with its place.
 *
 * @param name of the file, for a person
 * @param sheets in the order of their tabs
 */
public record ReadBook(String name, List<ReadSheet> sheets) {
    public ReadBook {
        sheets = List.copyOf(sheets);
    }

    /** The sheet of that name. */
    public Optional<ReadSheet> find(String sheet) {
        return sheets.stream().filter(each -> each.name().equals(sheet)).findFirst();
    }

    /**
     * One sheet.
     *
     * @param rows by their numbers, from 1 as a spreadsheet shows them; a row that holds nothing is not in it
     * @param hiddenRows numbers of the rows that a filter or a person has hidden
     * @param merged the ranges of cells made one, such as {@code B4:C4}
     */
    public record ReadSheet(
            String name,
            boolean hidden,
            TreeMap<Integer, ReadRow> rows,
            List<Integer> hiddenRows,
            List<String> merged) {
        public ReadSheet {
            rows = new TreeMap<>(rows);
            hiddenRows = List.copyOf(hiddenRows);
            merged = List.copyOf(merged);
        }
    }

    /** One row: its cells by the letters of their columns' numbers, from 0. */
    public record ReadRow(int number, TreeMap<Integer, ReadCell> cells) {
        public ReadRow {
            cells = new TreeMap<>(cells);
        }
    }

    /**
     * One cell that holds something.
     *
     * @param address such as {@code G14}
     * @param text what a person reads there; of a formula, the formula
     */
    public record ReadCell(String address, Kind kind, String text) {}

    /** What a cell holds, apart from how it looks. */
    public enum Kind {
        TEXT,
        /** A number with no format of its own: zeros at its end are lost, 1798.10 being 1798.1. */
        NUMBER,
        /** A number in a format that shows all of its digits. */
        SHOWN_NUMBER,
        DATE,
        TRUTH,
        FORMULA,
        ERROR
    }

    /** The address of a cell of a sheet: column from 0, row from 1. */
    public static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }
}
