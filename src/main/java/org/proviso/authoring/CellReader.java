package org.proviso.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import org.proviso.sheet.ReadBook;
import org.proviso.sheet.ReadBook.ReadCell;
import org.proviso.sheet.Tidied;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/** Reads the cells of a row: only texts that somebody wrote, and numbers and dates where there is no doubt what was meant. */
record CellReader(String file, String sheet, Problems problems, Problems remarks) {
    DeskRow row(ReadBook.ReadRow row, Map<Integer, DeskColumn> columns) {
        Map<String, DeskRow.DeskCell> cells = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        columns.forEach((number, column) -> {
            Place place = new Place(file, sheet + "!" + ReadBook.address(number, row.number()));
            places.put(column.header(), place);
            ReadCell cell = row.cells().get(number);
            if (cell != null) {
                String text = column.isLocked() ? cell.text() : text(cell, column, place);
                if (!text.isEmpty()) {
                    cells.put(column.header(), new DeskRow.DeskCell(column, place, text));
                }
            }
        });
        return new DeskRow(new Place(file, sheet + "!A" + row.number()), cells, places);
    }

    private String text(ReadCell cell, DeskColumn column, Place place) {
        return switch (cell.kind()) {
            case TEXT -> tidied(cell, place);
            case DATE, SHOWN_NUMBER -> cell.text();
            case NUMBER -> number(cell, column, place);
            case TRUTH -> cell.text().equals("true") ? "yes" : "no";
            case FORMULA -> {
                problem(
                        "DESK-011",
                        place,
                        "A formula stands in \"" + column.header() + "\": " + shortened(cell.text())
                                + " Write the text itself; to begin a text with such a sign, put an apostrophe before it.");
                yield "";
            }
            case ERROR -> {
                problem(
                        "DESK-011",
                        place,
                        "An error value stands in \"" + column.header() + "\". Write the text itself.");
                yield "";
            }
        };
    }

    /** 1798.10 typed as a number is 1798.1 to Excel, which is another section. */
    private String number(ReadCell cell, DeskColumn column, Place place) {
        boolean isCount = column.header().equals("confidence") || cell.text().matches("-?\\d+");
        if (!isCount) {
            problem(
                    "DESK-012",
                    place,
                    "\"" + column.header() + "\" holds the number " + cell.text()
                            + ", and a number loses zeros at its end. Format the cell as text, then write it again as it should be read.");
        }
        return cell.text();
    }

    private String tidied(ReadCell cell, Place place) {
        Tidied tidied = Tidied.of(cell.text());
        if (!tidied.done().isEmpty()) {
            remarks.add(
                    "DESK-013",
                    place,
                    "Put straight: " + String.join(", ", tidied.done()) + ".",
                    "The text was read so, and the book was not changed.");
        }
        return tidied.text();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text + "." : text.substring(0, 60) + " ...";
    }

    private void problem(String code, Place place, String found) {
        problems.add(code, place, found, DeskReader.NOT_DONE);
    }
}
