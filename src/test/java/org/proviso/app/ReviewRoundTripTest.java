package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.review.ReviewColumn;
import org.proviso.sheet.Office;

/** From the workbook through the import to the next workbook, and once more. */
class ReviewRoundTripTest {
    private static final int EDITS = 500;
    private static final List<ReviewColumn> COLUMNS = ReviewColumn.ofFindings();
    private static final List<String> TEXTS = List.of(
            "plain",
            "=1+1",
            "-minus, and +plus",
            "@name",
            "_x0041_ stays",
            "two\nlines",
            "Übersicht \u2013 \ud83d\ude00",
            "<b>&amp;</b>",
            "it's \"quoted\"",
            "12",
            "{\"json\": [1]}",
            "a\ttab");

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private final Commands commands = new Commands();

    @BeforeAll
    static void firstRun() {
        new Commands().run("audit", "examples", "--out", shared.toString());
    }

    @BeforeEach
    void copy() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        for (String name : List.of("audit.xlsx", "findings.json")) {
            Files.copy(shared.resolve(name), one.resolve(name));
        }
    }

    private void audit(String out, String... more) {
        List<String> all = new java.util.ArrayList<>(
                List.of("audit", "examples", "--out", folder.resolve(out).toString()));
        all.addAll(List.of(more));
        commands.run(all.toArray(String[]::new));
    }

    private Path book(String out) {
        return folder.resolve(out).resolve("audit.xlsx");
    }

    private void take(String out) {
        assertThat(commands.run("review", "import", book(out).toString(), "--as", "somebody"))
                .as(commands.err())
                .isZero();
    }

    /** Cells that are filled in at random, by finding and column; the last one in a cell counts. */
    private static Map<String, String> edit(ReviewedBook book, Random random, int number) {
        Map<String, String> written = new TreeMap<>();
        List<String> ids = book.ids();
        for (int i = 0; i < number; i++) {
            String id = ids.get(random.nextInt(ids.size()));
            ReviewColumn column = COLUMNS.get(random.nextInt(COLUMNS.size()));
            put(book, written, id, column, value(column, random));
            if (column == ReviewColumn.DISPOSITION) {
                put(book, written, id, ReviewColumn.REASON, "because " + i);
            }
        }
        return written;
    }

    private static void put(
            ReviewedBook book, Map<String, String> written, String id, ReviewColumn column, String text) {
        // as Excel itself writes a text that looks like its sign for a character (ST_Xstring)
        book.write(id, column, text.replace("_x0041_", "_x005F_x0041_"));
        written.put(id + " " + column, text);
    }

    private static String value(ReviewColumn column, Random random) {
        if (column.isDate()) {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700)).toString();
        }
        if (!column.words().isEmpty()) {
            return column.words().get(random.nextInt(column.words().size()));
        }
        return switch (column) {
            case REVIEWER -> "Ada " + random.nextInt(3);
            case SECOND_REVIEWER -> "Bo " + random.nextInt(3);
            default -> TEXTS.get(random.nextInt(TEXTS.size())) + (random.nextInt(4) == 0 ? " " + random.nextInt() : "");
        };
    }

    /** What the program says of every finding: all but what people wrote and what it says of the run itself. */
    private String machineValues(String out) throws IOException {
        return Files.readString(folder.resolve(out).resolve("findings.json"))
                .replaceAll("(?s)\"review\" : \\{( }|.*?\\n\\s+})", "")
                .replaceAll("(?s)^.*?\"documents\" :", "")
                .replaceAll("\"(state|before|disposition)\" : [^\\n]*", "");
    }

    @Test
    void fiveHundredEditsSurviveTwoRunsAndNoMachineValueChanges() throws IOException {
        ReviewedBook first = new ReviewedBook(book("one"));
        Map<String, String> written = edit(first, new Random(20261124), EDITS);
        first.save();
        take("one");

        audit("two", "--baseline", folder.resolve("one").toString());
        Map<String, String> second;
        try (ReviewedBook book = new ReviewedBook(book("two"))) {
            second = book.written(COLUMNS);
        }
        take("two");
        audit("three", "--baseline", folder.resolve("two").toString());
        Map<String, String> third;
        try (ReviewedBook book = new ReviewedBook(book("three"))) {
            third = book.written(COLUMNS);
        }

        assertThat(written).hasSizeGreaterThan(400);
        assertThat(second).isEqualTo(written);
        assertThat(third).isEqualTo(written);
        assertThat(folder.resolve("three").resolve("review-log.jsonl"))
                .hasSameBinaryContentAs(folder.resolve("one").resolve("review-log.jsonl"));
        assertThat(machineValues("two")).isEqualTo(machineValues("one"));
        assertThat(machineValues("three")).isEqualTo(machineValues("one"));
    }

    @Test
    void editsInTwoWorkbooksAddUp() throws IOException {
        ReviewedBook first = new ReviewedBook(book("one"));
        Map<String, String> written = edit(first, new Random(1), 60);
        first.save();
        take("one");
        audit("two", "--baseline", folder.resolve("one").toString());
        ReviewedBook second = new ReviewedBook(book("two"));
        written.putAll(edit(second, new Random(2), 60));
        String cleared = written.keySet().stream()
                .filter(key -> key.endsWith(" " + ReviewColumn.WORKPAPER))
                .findFirst()
                .orElseThrow();
        second.write(cleared.split(" ", -1)[0], ReviewColumn.WORKPAPER, "");
        written.remove(cleared);
        second.save();
        take("two");

        audit("three", "--baseline", folder.resolve("two").toString());

        try (ReviewedBook book = new ReviewedBook(book("three"))) {
            assertThat(book.written(COLUMNS)).isEqualTo(written);
        }
    }

    @Test
    void aWorkbookThatLibreOfficeSavedIsTakenInWhateverItsOrder() throws Exception {
        assumeTrue(Office.isInstalled(), Office.ABSENT);
        ReviewedBook book = new ReviewedBook(book("one"));
        Map<String, String> written = edit(book, new Random(7), 80);
        turnRound(book);
        book.save();
        resaved(book("one"));

        take("one");
        audit("two", "--baseline", folder.resolve("one").toString());

        try (ReviewedBook next = new ReviewedBook(book("two"))) {
            assertThat(next.written(COLUMNS)).isEqualTo(written);
        }
    }

    /** Writes every second row of the lower half where one of the upper half stood, as a person does who sorts, and hides some. */
    private static void turnRound(ReviewedBook book) {
        int first = book.row(book.ids().get(0)).getRowNum();
        int rows = 40;
        int end = book.sheet().getLastRowNum() + 1;
        for (int i = 0; i < rows; i++) {
            book.sheet().copyRows(first + i, first + i, end + i, new org.apache.poi.ss.usermodel.CellCopyPolicy());
        }
        for (int i = 0; i < rows; i++) {
            book.sheet().removeRow(book.sheet().getRow(first + i));
            book.sheet()
                    .copyRows(
                            end + rows - 1 - i,
                            end + rows - 1 - i,
                            first + i,
                            new org.apache.poi.ss.usermodel.CellCopyPolicy());
        }
        for (int i = 0; i < rows; i++) {
            book.sheet().removeRow(book.sheet().getRow(end + i));
        }
        for (int i = 0; i < 10; i++) {
            Row row = book.sheet().getRow(first + 2 * i);
            row.setZeroHeight(true);
        }
    }

    private void resaved(Path file) throws Exception {
        Files.copy(Office.saved(file, folder), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
