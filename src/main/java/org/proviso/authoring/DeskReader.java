package org.proviso.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.proviso.sheet.ReadBook;
import org.proviso.sheet.ReadBook.ReadRow;
import org.proviso.sheet.ReadBook.ReadSheet;
import org.proviso.sheet.Tidied;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/** Reads the sheets of a desk as rows of named cells. What cannot be read for sure is a problem; what was put straight is a remark. */
final class DeskReader {
    static final String NOT_DONE = "Nothing was taken in.";

    /** Rows above the header, at the most, in a book that somebody has worked on. */
    private static final int HEADER_WITHIN = 20;

    private final ReadBook book;
    private final Problems problems;
    private final Problems remarks;

    DeskReader(ReadBook book, Problems problems, Problems remarks) {
        this.book = book;
        this.problems = problems;
        this.remarks = remarks;
    }

    /** Of the file. */
    String name() {
        return book.name();
    }

    /** Whether it is a desk, and one of this version of the program; if not, that is the problem. */
    boolean isDesk() {
        Optional<ReadSheet> lists = book.find(DeskSheet.LISTS.title());
        String mark = lists.flatMap(sheet -> Optional.ofNullable(sheet.rows().get(1)))
                .flatMap(row -> Optional.ofNullable(row.cells().get(0)))
                .map(ReadBook.ReadCell::text)
                .orElse("");
        if (!mark.startsWith(Desk.MARK)) {
            problems.add(
                    "DESK-002",
                    Place.of(book.name()),
                    "This workbook is no desk: its sheet \"" + DeskSheet.LISTS.title()
                            + "\" is missing or is another. Begin with \"proviso rules desk\".",
                    NOT_DONE);
            return false;
        }
        if (!mark.equals(Desk.MARK + ", template " + Desk.TEMPLATE)) {
            problems.add(
                    "DESK-003",
                    Place.of(book.name()),
                    "This desk is of another version (" + mark + "; this program reads template " + Desk.TEMPLATE
                            + "). Write a new one with \"proviso rules desk\", and copy your rows over.",
                    NOT_DONE);
            return false;
        }
        checkSheets();
        return true;
    }

    private void checkSheets() {
        List<String> known =
                List.of(DeskSheet.values()).stream().map(DeskSheet::title).toList();
        for (ReadSheet sheet : book.sheets()) {
            if (!known.contains(sheet.name())
                    && !sheet.rows().isEmpty()
                    && !sheet.name().equals(Marked.SHEET)) {
                problem(
                        "DESK-004",
                        Place.of(book.name()),
                        "The sheet \"" + sheet.name() + "\" is none of the desk's." + Nearest.hint(sheet.name(), known)
                                + " Name it as it was, or take it out.");
            }
        }
        for (DeskSheet sheet : DeskSheet.values()) {
            if (!DeskColumn.of(sheet).isEmpty() && book.find(sheet.title()).isEmpty()) {
                problem("DESK-004", Place.of(book.name()), "The sheet \"" + sheet.title() + "\" is missing.");
            }
        }
    }

    /** The columns of the hidden sheet of lists, by their headers. */
    Map<String, List<String>> lists() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        book.find(DeskSheet.LISTS.title()).ifPresent(sheet -> {
            ReadRow header = sheet.rows().get(2);
            if (header != null) {
                header.cells().forEach((column, cell) -> columns.put(cell.text(), column(sheet, column)));
            }
        });
        return columns;
    }

    private static List<String> column(ReadSheet sheet, int column) {
        List<String> values = new ArrayList<>();
        sheet.rows().tailMap(3).values().forEach(row -> {
            if (row.cells().containsKey(column)) {
                values.add(row.cells().get(column).text());
            }
        });
        return values;
    }

    /** The rows of a sheet that hold anything of a lawyer's. */
    List<DeskRow> rows(DeskSheet which) {
        return book.find(which.title()).map(sheet -> rows(which, sheet)).orElse(List.of());
    }

    private List<DeskRow> rows(DeskSheet which, ReadSheet sheet) {
        List<DeskColumn> columns = DeskColumn.of(which);
        Optional<ReadRow> header = header(sheet, columns);
        if (header.isEmpty()) {
            problem(
                    "DESK-005",
                    new Place(book.name(), sheet.name() + "!A1"),
                    "No header was found in the first " + HEADER_WITHIN + " rows; it begins with \""
                            + columns.get(0).header() + "\".");
            return List.of();
        }
        Map<Integer, DeskColumn> byNumber = columns(sheet, header.get(), columns);
        sheet.merged()
                .forEach(range -> problem(
                        "DESK-006",
                        new Place(book.name(), sheet.name() + "!" + range.split(":", -1)[0]),
                        "The cells " + range + " are merged; a rule needs each of its cells. Unmerge them."));
        List<DeskRow> rows = new ArrayList<>();
        int last = header.get().number() + 1;
        for (ReadRow row : sheet.rows().tailMap(last + 1).values()) {
            DeskRow read = new CellReader(book.name(), sheet.name(), problems, remarks).row(row, byNumber);
            if (!read.isBlank()) {
                remark(sheet, row.number(), last);
                last = row.number();
                rows.add(read);
            }
        }
        return rows;
    }

    private void remark(ReadSheet sheet, int row, int last) {
        if (row > last + 1) {
            remarks.add(
                    "DESK-007",
                    new Place(book.name(), sheet.name() + "!A" + (last + 1)),
                    "Blank rows stand here; the next used row is " + row + ".",
                    "Reading went on there.");
        }
        if (sheet.hiddenRows().contains(row)) {
            remarks.add(
                    "DESK-008",
                    new Place(book.name(), sheet.name() + "!A" + row),
                    "The row is hidden, perhaps by a filter.",
                    "It was read all the same.");
        }
    }

    /** The first row in which most of the headers stand. */
    private static Optional<ReadRow> header(ReadSheet sheet, List<DeskColumn> columns) {
        List<String> wanted = columns.stream().map(DeskColumn::header).toList();
        return sheet.rows().headMap(HEADER_WITHIN, true).values().stream()
                .filter(row -> row.cells().values().stream()
                                        .filter(cell -> wanted.contains(name(cell)))
                                        .count()
                                * 2
                        >= wanted.size())
                .findFirst();
    }

    private static String name(ReadBook.ReadCell cell) {
        return Tidied.of(cell.text()).text().toLowerCase(Locale.ROOT);
    }

    private Map<Integer, DeskColumn> columns(ReadSheet sheet, ReadRow header, List<DeskColumn> columns) {
        Map<String, DeskColumn> missing = new LinkedHashMap<>();
        columns.forEach(column -> missing.put(column.header(), column));
        Map<Integer, DeskColumn> found = new TreeMap<>();
        header.cells().forEach((number, cell) -> {
            DeskColumn column = missing.remove(name(cell));
            if (column == null) {
                problem(
                        "DESK-009",
                        new Place(book.name(), sheet.name() + "!" + cell.address()),
                        "\"" + cell.text() + "\" is no column of this sheet, or stands here twice."
                                + Nearest.hint(cell.text(), missing.keySet()));
            } else {
                found.put(number, column);
            }
        });
        missing.values().stream()
                .filter(column -> !column.isLocked())
                .forEach(column -> problem(
                        "DESK-010",
                        new Place(book.name(), sheet.name() + "!A" + header.number()),
                        "The column \"" + column.header() + "\" is missing (" + column.help() + ")."));
        return found;
    }

    private void problem(String code, Place place, String found) {
        problems.add(code, place, found, NOT_DONE);
    }
}
