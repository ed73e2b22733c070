package org.proviso.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.proviso.sheet.ReadBook;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/** Reads what a person wrote in a cell: one of the words, a day, or any text. */
final class CellReading {
    /** What a cell of the next workbook takes in one piece: Excel allows 32,767 characters and 253 line ends. */
    private static final int MOST_CHARACTERS = 32_000;

    private static final int MOST_LINES = 250;

    private final String book;
    private final Problems problems;

    CellReading(String book, Problems problems) {
        this.book = book;
        this.problems = problems;
    }

    /** The text that the log keeps; "" for a blank cell; empty, with a problem, for what cannot be taken in. */
    Optional<String> read(BookRow row, ReviewColumn column) {
        Optional<ReadBook.ReadCell> cell = row.cell(column);
        if (cell.isEmpty()) {
            return Optional.of("");
        }
        ReadBook.Kind kind = cell.get().kind();
        if (kind == ReadBook.Kind.FORMULA || kind == ReadBook.Kind.ERROR) {
            return refused(
                    "REV-020",
                    row,
                    column,
                    "A formula stands here, and what it comes to is not read. Write the value itself.");
        }
        String text = cell.get().text().replace("\r\n", "\n").strip();
        if (!column.words().isEmpty()) {
            return word(row, column, text);
        }
        return column.isDate() ? day(row, column, text) : any(row, column, text);
    }

    private Optional<String> word(BookRow row, ReviewColumn column, String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return column.words().contains(word)
                ? Optional.of(word)
                : refused(
                        "REV-014",
                        row,
                        column,
                        "\"" + text + "\" is no " + column.header().toLowerCase(Locale.ROOT) + "; expected is one of "
                                + String.join(", ", column.words()) + "." + Nearest.hint(word, column.words()));
    }

    private Optional<String> day(BookRow row, ReviewColumn column, String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeParseException e) {
            return refused("REV-015", row, column, "\"" + text + "\" is no day; one such as 2026-11-24 is expected.");
        }
    }

    private Optional<String> any(BookRow row, ReviewColumn column, String text) {
        long lines = text.chars().filter(c -> c == '\n').count();
        return text.length() <= MOST_CHARACTERS && lines <= MOST_LINES
                ? Optional.of(text)
                : refused(
                        "REV-024",
                        row,
                        column,
                        "The text has " + text.length() + " characters and " + lines + " line ends; a cell takes "
                                + MOST_CHARACTERS + " and " + MOST_LINES + ".");
    }

    private Optional<String> refused(String code, BookRow row, ReviewColumn column, String found) {
        problems.add(code, new Place(book, row.place(column)), found, BookImport.NOT_DONE);
        return Optional.empty();
    }
}
