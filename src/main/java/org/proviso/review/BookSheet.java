package org.proviso.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.sheet.ReadBook;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/** Reads the rows of one sheet that people fill in, whatever the order of rows and columns, hidden or not. */
final class BookSheet {
    private final String book;
    private final ReadBook.ReadSheet sheet;
    private final String idHeader;
    private final List<ReviewColumn> columns;
    private final Problems problems;
    private final Map<String, Integer> headers = new LinkedHashMap<>();
    private int headerRow;

    BookSheet(String book, ReadBook.ReadSheet sheet, String idHeader, List<ReviewColumn> columns, Problems problems) {
        this.book = book;
        this.sheet = sheet;
        this.idHeader = idHeader;
        this.columns = columns;
        this.problems = problems;
        findHeaders();
    }

    private void findHeaders() {
        for (ReadBook.ReadRow row : sheet.rows().values()) {
            if (headerRow == 0
                    && row.cells().values().stream()
                            .anyMatch(cell -> cell.text().equals(idHeader))) {
                headerRow = row.number();
                row.cells()
                        .forEach((column, cell) ->
                                headers.putIfAbsent(cell.text().strip(), column));
            }
        }
        List<String> wanted = new ArrayList<>(List.of(idHeader));
        columns.forEach(column -> wanted.add(column.header()));
        wanted.stream().filter(header -> !headers.containsKey(header)).forEach(this::missing);
    }

    private void missing(String header) {
        problems.add(
                "REV-011",
                new Place(book, sheet.name()),
                "The column \"" + header + "\" is missing on the sheet." + Nearest.hint(header, headers.keySet())
                        + " Columns may be moved and hidden, and must keep their headers.",
                BookImport.NOT_DONE);
    }

    /**
     * The rows, each once: a row that goes on in further rows because its text is long is one.
     *
     * @param named what the log knows of a row by its id: item and content
     */
    List<BookRow> rows(Function<String, Optional<Named>> named) {
        Map<String, BookRow> rows = new LinkedHashMap<>();
        Map<String, String> parts = new HashMap<>();
        for (ReadBook.ReadRow row : sheet.rows().tailMap(headerRow, false).values()) {
            Optional<ReadBook.ReadCell> id = cell(row, idHeader);
            if (headerRow > 0 && id.isPresent()) {
                take(row, id.get(), named, rows, parts);
            } else if (headerRow > 0) {
                nameless(row);
            }
        }
        return List.copyOf(rows.values());
    }

    /** What the log calls a row, and the digest of the words that it is about. */
    record Named(String item, String content) {}

    private void take(
            ReadBook.ReadRow row,
            ReadBook.ReadCell id,
            Function<String, Optional<Named>> named,
            Map<String, BookRow> rows,
            Map<String, String> parts) {
        Optional<Named> known = named.apply(id.text());
        if (known.isEmpty()) {
            if (row.cells().size() > 1) {
                problem("REV-018", id.address(), "The row \"" + id.text() + "\" is none of this run's.");
            }
            return;
        }
        BookRow read = read(row, id, known.get());
        String part = id.text() + " " + part(row);
        String first = parts.putIfAbsent(part, id.address());
        if (first != null) {
            problem(
                    "REV-016",
                    id.address(),
                    "The row " + id.text() + " stands twice, here and at " + sheet.name() + "!" + first
                            + "; it cannot be told which of them counts. Delete one.");
        }
        rows.merge(id.text(), read, this::together);
    }

    /** A row without its id in which somebody wrote: what was written would be lost. */
    private void nameless(ReadBook.ReadRow row) {
        for (ReviewColumn column : columns) {
            cell(row, column.header())
                    .ifPresent(cell -> problem(
                            "REV-018", cell.address(), "\"" + cell.text() + "\" stands in a row that has no id."));
        }
    }

    /** What stands behind the last column: "2 of 3" in the second part of a row that goes on. */
    private String part(ReadBook.ReadRow row) {
        return row.cells().entrySet().stream()
                .filter(cell -> !headers.containsValue(cell.getKey())
                        && cell.getValue().text().matches("\\d+ of \\d+"))
                .map(cell -> cell.getValue().text())
                .findFirst()
                .orElseGet(() -> cell(row, "Part").map(ReadBook.ReadCell::text).orElse(""));
    }

    private BookRow together(BookRow one, BookRow other) {
        Map<ReviewColumn, ReadBook.ReadCell> cells = new EnumMap<>(ReviewColumn.class);
        cells.putAll(one.cells());
        other.cells()
                .forEach((column, cell) -> cells.merge(column, cell, (first, second) -> {
                    problem(
                            "REV-016",
                            second.address(),
                            "\"" + column.header() + "\" of " + one.id() + " stands here and at " + sheet.name() + "!"
                                    + first.address() + "; keep one of them.");
                    return first;
                }));
        return new BookRow(one.item(), one.id(), one.content(), one.at(), cells, one.places());
    }

    private BookRow read(ReadBook.ReadRow row, ReadBook.ReadCell id, Named known) {
        Map<ReviewColumn, ReadBook.ReadCell> cells = new EnumMap<>(ReviewColumn.class);
        Map<ReviewColumn, String> places = new EnumMap<>(ReviewColumn.class);
        for (ReviewColumn column : columns) {
            cell(row, column.header()).ifPresent(cell -> cells.put(column, cell));
            Integer number = headers.get(column.header());
            if (number != null) {
                places.put(column, sheet.name() + "!" + ReadBook.address(number, row.number()));
            }
        }
        return new BookRow(known.item(), id.text(), known.content(), sheet.name() + "!" + id.address(), cells, places);
    }

    private Optional<ReadBook.ReadCell> cell(ReadBook.ReadRow row, String header) {
        return Optional.ofNullable(headers.get(header)).map(row.cells()::get);
    }

    private void problem(String code, String address, String found) {
        problems.add(code, new Place(book, sheet.name() + "!" + address), found, BookImport.NOT_DONE);
    }
}
