package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.review.ReviewColumn.DISPOSITION;
import static org.proviso.review.ReviewColumn.DUE;
import static org.proviso.review.ReviewColumn.OWNER;
import static org.proviso.review.ReviewColumn.REASON;
import static org.proviso.review.ReviewColumn.REVIEWER;
import static org.proviso.review.ReviewColumn.SECOND_REVIEWER;
import static org.proviso.review.ReviewColumn.TICK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewImportTest {
    private static final String POLICY = """
            # Privacy Policy
            ## Training
            If you are in the EEA, this section applies to you under the GDPR.
            You may opt out of training in your settings. Even if you opt out, we will use flagged chats to train our models.
            """;

    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private final Commands commands = new Commands();
    private Path book;

    @BeforeAll
    static void audit() throws IOException {
        Path file = shared.resolve("in").resolve("Acme").resolve("Privacy Policy.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, POLICY);
        new Commands()
                .run(
                        "audit",
                        shared.resolve("in").toString(),
                        "--out",
                        shared.resolve("out").toString());
    }

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(shared.resolve("out"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        book = folder.resolve("audit.xlsx");
    }

    private int take(String... more) {
        List<String> all = Stream.concat(Stream.of("review", "import", book.toString()), Stream.of(more))
                .toList();
        return commands.run(all.toArray(String[]::new));
    }

    private ReviewedBook open() throws IOException {
        return new ReviewedBook(book);
    }

    private List<String> log() throws IOException {
        Path log = folder.resolve("review-log.jsonl");
        return Files.exists(log) ? Files.readAllLines(log) : List.of();
    }

    private void decide(ReviewedBook open) throws IOException {
        open.write("F-0001", DISPOSITION, "Confirmed")
                .write("F-0001", REVIEWER, "Ada")
                .save();
    }

    @Test
    void eachDecisionIsALineThatNamesTheOneBefore() throws IOException {
        decide(open());

        int code = take();

        assertThat(code).isZero();
        assertThat(commands.out()).contains("2 entries were added to").contains("F-0001");
        assertThat(log()).hasSize(2);
        assertThat(log().get(0))
                .startsWith("{\"before\":\"\",\"at\":\"2026-11-24T12:00:00Z\",\"by\":\"Ada\"")
                .contains("\"column\":\"disposition\",\"old\":\"\",\"new\":\"confirmed\"");
        assertThat(log().get(1))
                .startsWith("{\"before\":\""
                        + org.proviso.source.Digest.of(log().get(0)).hex() + "\"");
    }

    @Test
    void aSecondImportAddsNothing() throws IOException {
        decide(open());
        take();
        List<String> before = log();

        int code = take();

        assertThat(code).isZero();
        assertThat(commands.out()).contains("nothing was added");
        assertThat(log()).isEqualTo(before);
    }

    @Test
    void theReviewerMayPutRightWhatHeWrote() throws IOException {
        decide(open());
        take();
        open().write("F-0001", DISPOSITION, "accepted")
                .write("F-0001", REASON, "small")
                .save();

        int code = take();

        assertThat(code).isZero();
        assertThat(log()).hasSize(4);
        assertThat(log().get(2)).contains("\"old\":\"confirmed\",\"new\":\"accepted\",\"reason\":\"small\"");
    }

    @Test
    void whatAnotherWroteMeanwhileIsNotWrittenOver() throws IOException {
        Files.copy(book, folder.resolve("copy.xlsx"));
        decide(open());
        take();
        book = folder.resolve("copy.xlsx");
        ReviewedBook copy = open();
        String place = copy.place("F-0001", "Disposition");
        copy.write("F-0001", DISPOSITION, "referred")
                .write("F-0001", REASON, "unclear")
                .write("F-0001", REVIEWER, "Bo")
                .save();

        int code = take();

        assertThat(code).isEqualTo(2);
        assertThat(commands.err())
                .contains("REV-023 " + book + " " + place
                        + " \"Disposition\" of F-0001 was set to \"confirmed\" by Ada since this workbook was issued.");
        assertThat(log()).hasSize(2);
    }

    @Test
    void twoReviewersWithCopiesOfOneWorkbookAddToOneLog() throws IOException {
        Files.copy(book, folder.resolve("copy.xlsx"));
        decide(open());
        take();
        book = folder.resolve("copy.xlsx");
        open().write("F-0002", OWNER, "Bo").write("F-0002", REVIEWER, "Bo").save();

        int code = take();

        assertThat(code).isZero();
        assertThat(log()).hasSize(4);
        assertThat(log().get(0)).contains("confirmed");
    }

    @Test
    void allProblemsAreToldInOnePassAndNothingIsTakenIn() throws IOException {
        ReviewedBook open = open();
        String word = open.place("F-0001", "Disposition");
        String day = open.place("F-0002", "Due");
        String statement = open.place("F-0003", "Statement");
        String tick = open.place("F-0004", "Tick");
        open.write("F-0001", DISPOSITION, "confrmed").write("F-0001", REVIEWER, "Ada");
        open.write("F-0002", DUE, "next week").write("F-0002", REVIEWER, "Ada");
        open.write("F-0003", "Statement", "All is well.");
        open.row("F-0004").getCell(open.column("Tick")).setCellFormula("1+1");
        open.write("F-0005", DISPOSITION, "accepted").write("F-0005", REVIEWER, "Ada");
        open.write("F-0006", DISPOSITION, "confirmed");
        open.write("F-0007", SECOND_REVIEWER, "ada").write("F-0007", REVIEWER, "Ada");
        open.save();

        int code = take();

        assertThat(code).isEqualTo(2);
        assertThat(commands.err())
                .contains(
                        "REV-014 " + book + " " + word
                                + " \"confrmed\" is no disposition; expected is one of confirmed, accepted, false-positive, in-remediation, referred. Did you mean \"confirmed\"? Nothing was taken in.")
                .contains(
                        "REV-015 " + book + " " + day + " \"next week\" is no day; one such as 2026-11-24 is expected.")
                .contains(
                        "REV-013 " + book + " " + statement
                                + " What stands there was changed since the workbook was issued, to \"All is well.\". Only the reviewers' columns are filled in")
                .contains("REV-020 " + book + " " + tick
                        + " A formula stands here, and what it comes to is not read. Write the value itself.")
                .contains("F-0005 is accepted without a reason. Fill in \"Reason\".")
                .contains("\"Disposition\" of F-0006 was changed and nobody is named.")
                .contains("The second reviewer of F-0007 is the reviewer, ada; another is expected.");
        assertThat(commands.out()).contains("7 problems; nothing was taken in.");
        assertThat(log()).isEmpty();
    }

    /** The first cell of the last row of each sheet, which is a machine's on every one of them. */
    @Test
    void aChangedCellIsNamedOnEverySheet() throws IOException {
        List<String> places = new ArrayList<>();
        try (ReviewedBook open = open()) {
            for (Sheet sheet : open.book()) {
                Row row = sheet.getRow(sheet.getLastRowNum());
                if (!open.book().isSheetHidden(open.book().getSheetIndex(sheet))
                        && !sheet.getSheetName().equals("Integrity")) {
                    Cell cell = row.getCell(row.getFirstCellNum());
                    cell.setBlank();
                    cell.setCellValue("tampered");
                    places.add(sheet.getSheetName() + "!" + cell.getAddress());
                }
            }
            open.save();
        }

        assertThat(take()).isEqualTo(2);
        assertThat(places)
                .hasSizeGreaterThan(15)
                .allSatisfy(place -> assertThat(commands.err()).contains(" " + place + " "));
        assertThat(log()).isEmpty();
    }

    @Test
    void aNameOnTheCommandLineStandsForRowsThatNameNobody() throws IOException {
        open().write("F-0006", TICK, "traced").save();

        int code = take("--as", "Ada");

        assertThat(code).isZero();
        assertThat(log().get(0)).contains("\"by\":\"Ada\"").contains("\"new\":\"traced\"");
    }

    @Test
    void aRowThatWasDeletedIsMissed() throws IOException {
        ReviewedBook open = open();
        open.sheet().removeRow(open.row("F-0002"));
        open.save();

        assertThat(take()).isEqualTo(2);
        assertThat(commands.err())
                .contains(
                        "REV-017 " + book
                                + " Findings The row F-0002 was deleted. Filter rows, and do not delete them; put it back from a copy.");
    }

    @Test
    void aRowThatStandsTwiceIsRefused() throws IOException {
        ReviewedBook open = open();
        int last = open.sheet().getLastRowNum();
        open.sheet()
                .copyRows(
                        open.row("F-0001").getRowNum(),
                        open.row("F-0001").getRowNum(),
                        last + 1,
                        new org.apache.poi.ss.usermodel.CellCopyPolicy());
        open.save();

        assertThat(take()).isEqualTo(2);
        assertThat(commands.err()).contains("REV-016").contains("The row F-0001 stands twice, here and at Findings!A");
    }

    @Test
    void aRowOfNoFindingIsRefused() throws IOException {
        ReviewedBook open = open();
        var row = open.sheet().createRow(open.sheet().getLastRowNum() + 1);
        row.createCell(0).setCellValue("F-9999");
        row.createCell(1).setCellValue("added");
        open.save();

        assertThat(take()).isEqualTo(2);
        assertThat(commands.err()).contains("REV-018").contains("The row \"F-9999\" is none of this run's.");
    }

    @Test
    void aColumnWithoutItsHeaderIsMissed() throws IOException {
        ReviewedBook open = open();
        var cell = open.sheet().getRow(1).getCell(open.column("Owner"));
        cell.setBlank();
        cell.setCellValue("Ownr");
        open.save();

        assertThat(take()).isEqualTo(2);
        assertThat(commands.err())
                .contains("REV-011 " + book
                        + " Findings The column \"Owner\" is missing on the sheet. Did you mean \"Ownr\"?");
    }

    @Test
    void aBookOfAnotherRunIsRefused() throws IOException {
        commands.run(
                "audit",
                shared.resolve("in").toString(),
                "--out",
                folder.resolve("other").toString(),
                "--as-of",
                "2025-01-01");

        assertThat(take("--findings", folder.resolve("other").toString())).isEqualTo(2);
        assertThat(commands.err()).contains("REV-012 " + book + " Cover The cover does not name the run");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Files.writeString(book, "no book");

        assertThat(take()).isEqualTo(2);
        assertThat(commands.err())
                .contains("REV-010 " + book + " This is not a workbook in the format of Excel 2007 and later (.xlsx).");
    }

    @Test
    void withoutFindingsNothingIsTakenIn() throws IOException {
        Files.delete(folder.resolve("findings.json"));

        assertThat(take()).isEqualTo(2);
        assertThat(commands.err()).contains("REV-001").contains("There is no findings.json there.");
    }

    @Test
    void aTextThatNoCellTakesIsRefused() throws IOException {
        open().write("F-0001", REASON, "a\n".repeat(251) + "b")
                .write("F-0001", REVIEWER, "Ada")
                .save();

        assertThat(take()).isEqualTo(2);
        assertThat(commands.err())
                .contains("REV-024")
                .contains("The text has 503 characters and 251 line ends; a cell takes 32000 and 250.");
    }
}
