package org.proviso.sheet;

/**
 * What stands in one cell. Whatever a text begins with, it stays a text; a formula is a case of its own, and its forms are closed.
 */
public sealed interface Cell {
    /** Text, of any length: what one cell cannot hold goes on in the next row as "part n of m". */
    record Text(String text) implements Cell {}

    /** A number. */
    record Figure(double value) implements Cell {}

    /** Text that leads to another place of the workbook. */
    record Link(String text, Target target) implements Cell {}

    /**
     * What the spreadsheet program works out, in a cell of a page.
     *
     * @param issued the figure or text that it came to when the workbook was written: shown where nothing is calculated
     */
    record Live(Formula formula, Cell issued) implements Cell {}

    /**
     * A place of the workbook.
     *
     * @param key the key of a row of that table, or empty for the sheet itself
     */
    record Target(String sheet, String key) {}

    static Cell text(String text) {
        return new Text(text);
    }

    static Cell number(double value) {
        return new Figure(value);
    }

    /** A figure that the spreadsheet program works out again. */
    static Cell live(Formula formula, double issued) {
        return new Live(formula, number(issued));
    }

    /** A text that the spreadsheet program works out again. */
    static Cell live(Formula formula, String issued) {
        return new Live(formula, text(issued));
    }

    /** Leads to the row of a table that has the key. */
    static Cell link(String text, String sheet, String key) {
        return new Link(text, new Target(sheet, key));
    }

    /** Leads to a sheet. */
    static Cell link(String text, String sheet) {
        return link(text, sheet, "");
    }
}
