package org.proviso.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.proviso.sheet.TableColumn.head;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.source.Problem;
import org.proviso.source.Problems;

class IntegrityCheckTest {
    private static final String LONG = "We keep what you write. ".repeat(200);

    @TempDir
    private Path folder;

    private Path book;
    private final Problems problems = new Problems();

    private record Clause(String id, String text, double weight) {}

    private static final List<Clause> CLAUSES = List.of(
            new Clause("F-1", "You may opt out.", 0.7),
            new Clause("F-2", "=1+1 and _x0041_, a\ttab and a bell\u0007 \ud83d\ude00 two\nlines", 1.0 / 3),
            new Clause("F-3", LONG, 12),
            new Clause("F-4", " spaces at both ends ", 0),
            new Clause("F-5", "", 1e-7));

    @BeforeEach
    void write() throws IOException {
        book = folder.resolve("book.xlsx");
        Page page = new Page(
                "Cover",
                List.of(20, 20, 20),
                List.of(
                        Page.Line.of(Page.Slot.of(Page.Look.TITLE, "A title").over(2)),
                        Page.Line.gap(),
                        Page.Line.of(
                                Page.Slot.of(Page.Look.LABEL, "Signed by"),
                                Page.Slot.of(Page.Look.FIELD, "").over(2)),
                        Page.Line.of(
                                Page.Slot.of(Page.Look.LABEL, "Findings"),
                                Page.Slot.of(Page.Look.GRID_FIGURE, Cell.number(5)))));
        Table<Clause> table = new Table<>(
                "Clauses",
                "Clauses, and what they weigh",
                "none",
                1,
                List.of(
                        head("Id", 10, "").cell(row -> Cell.link(row.id(), "Clauses", "F-1")),
                        head("Text", 40, "").text(Clause::text),
                        head("Weight", 8, "").decimal(Clause::weight),
                        head("Length", 8, "").number(row -> row.text().length()),
                        head("Remark", 20, "").forReviewers(List.of()).text(row -> "")),
                Clause::id,
                CLAUSES);
        try (OutputStream out = Files.newOutputStream(book)) {
            BookWriter.write(
                    new Book(
                            new Book.Properties("T", "S", "P", "F", "R"),
                            List.of(page, table, new Integrity("What was issued"))),
                    out);
        }
    }

    private List<String> differences() throws IOException {
        return differences(IntegrityCheck.check(book, problems).orElseThrow());
    }

    private static List<String> differences(Checked checked) {
        return checked.differences().stream()
                .map(each -> each.place() + " "
                        + (each.key().isEmpty() ? "" : "(" + each.key() + ") ")
                        + each.kind().words()
                        + (each.found().isEmpty() ? "" : ": " + each.found())
                        + each.issued().map(text -> ", was: " + text).orElse(""))
                .toList();
    }

    private void edit(Consumer<XSSFWorkbook> change) throws IOException {
        edit(book, change);
    }

    static void edit(Path book, Consumer<XSSFWorkbook> change) throws IOException {
        byte[] saved;
        try (var in = Files.newInputStream(book);
                var open = new XSSFWorkbook(in);
                var out = new java.io.ByteArrayOutputStream()) {
            change.accept(open);
            open.write(out);
            saved = out.toByteArray();
        }
        Files.write(book, saved);
    }

    @Test
    void whatWasIssuedIsAsIssued() throws IOException {
        Checked checked = IntegrityCheck.check(book, problems).orElseThrow();

        assertThat(checked.differences()).isEmpty();
        assertThat(checked.rows()).isEqualTo(3 + 2 + 8);
    }

    @Test
    void savingByAnotherProgramChangesNothing() throws Exception {
        assumeTrue(Office.isInstalled(), Office.ABSENT);
        Files.copy(Office.saved(book, folder), book, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(differences()).isEmpty();
    }

    @Test
    void aChangedCellIsNamedWhereverItsRowWasMoved() throws IOException {
        edit(open -> {
            XSSFSheet sheet = open.getSheet("Clauses");
            swap(sheet.getRow(2), sheet.getRow(3));
            set(sheet.getRow(2).getCell(1), "=1+2");
            sheet.getRow(3).getCell(2).setCellValue(0.8);
        });

        assertThat(differences())
                .containsExactly("Clauses!B3 (F-2) was changed: =1+2", "Clauses!C4 (F-1) was changed: 0.8");
    }

    @Test
    void whatAReviewerWritesIsFree() throws IOException {
        edit(open -> open.getSheet("Clauses").getRow(3).getCell(4).setCellValue("Seen."));

        assertThat(differences()).isEmpty();
    }

    /** POI leaves the text of a cell that holds it inline as it was, unless the cell is emptied first. */
    static void set(org.apache.poi.ss.usermodel.Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    private static void swap(XSSFRow one, XSSFRow other) {
        for (int i = 0; i < one.getLastCellNum(); i++) {
            if (i == 2 || i == 3) {
                double held = one.getCell(i).getNumericCellValue();
                one.getCell(i).setCellValue(other.getCell(i).getNumericCellValue());
                other.getCell(i).setCellValue(held);
            } else {
                String held = one.getCell(i).getStringCellValue();
                set(one.getCell(i), other.getCell(i).getStringCellValue());
                set(other.getCell(i), held);
            }
        }
    }

    @Test
    void aPartOfALongTextIsNamed() throws IOException {
        edit(open -> set(open.getSheet("Clauses").getRow(5).getCell(1), "[part 2 of 4]\nWe keep nothing."));

        assertThat(differences()).singleElement().asString().startsWith("Clauses!B6 (F-3) was changed: [part 2 of 4]");
    }

    @Test
    void anAddedARemovedAndAForeignRowAreNamed() throws IOException {
        edit(open -> {
            XSSFSheet sheet = open.getSheet("Clauses");
            sheet.removeRow(sheet.getRow(2));
            sheet.createRow(40).createCell(0).setCellValue("F-99");
            open.createSheet("Notes").createRow(0).createCell(0).setCellValue("mine");
        });

        assertThat(differences())
                .containsExactly(
                        "Clauses!row 3 (F-1) was removed",
                        "Clauses!row 41 was added: F-99",
                        "the sheet Notes was added");
    }

    @Test
    void aColumnThatWasMovedIsKnownByItsHeaderAndOneThatWasAddedIsNamed() throws IOException {
        edit(open -> open.getSheet("Clauses").forEach(row -> {
            if (row.getRowNum() > 0 && row.getCell(1) != null) {
                row.createCell(7).setCellValue(row.getCell(1).getRichStringCellValue());
                set(row.getCell(1), row.getRowNum() == 1 ? "Mine" : "");
            }
        }));

        assertThat(differences()).containsExactly("Clauses!B2 was added: Mine");
    }

    @Test
    void aPageKeepsItsPlacesAndItsFieldsAreFree() throws IOException {
        edit(open -> {
            XSSFSheet sheet = open.getSheet("Cover");
            set(sheet.getRow(2).getCell(1), "A. Reader");
            sheet.getRow(3).getCell(1).setCellValue(4);
            sheet.getRow(3).createCell(5).setCellValue("!");
        });

        assertThat(differences()).containsExactly("Cover!B4 was changed: 4", "Cover!F4 was added: !");
    }

    @Test
    void aChangeOfTheListingItselfIsNamed() throws IOException {
        edit(open -> set(open.getSheet("Integrity").getRow(4).getCell(2), "F-9"));

        assertThat(differences()).containsExactly("Integrity!C5 (F-9) was changed: F-9");
    }

    @Test
    void aLineThatWasTakenOutOfTheListingIsMissed() throws IOException {
        edit(open -> {
            XSSFSheet sheet = open.getSheet("Integrity");
            sheet.removeRow(sheet.getRow(6));
        });

        assertThat(differences()).contains("the sheet Integrity was changed: " + whole());
    }

    private String whole() throws IOException {
        List<String> texts = new ArrayList<>();
        edit(open -> {
            XSSFSheet sheet = open.getSheet("Integrity");
            texts.add(sheet.getRow(sheet.getLastRowNum()).getCell(3).getStringCellValue());
        });
        return texts.get(0);
    }

    @Test
    void againstAnotherCopyBothValuesAreTold() throws IOException {
        Path issued = Files.copy(book, folder.resolve("issued.xlsx"));
        edit(open -> set(open.getSheet("Clauses").getRow(2).getCell(1), "You may not."));

        Checked checked = IntegrityCheck.check(book, issued, problems).orElseThrow();

        assertThat(differences(checked))
                .containsExactly("Clauses!B3 (F-1) was changed: You may not., was: You may opt out.");
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() throws IOException {
        Files.write(book, "no zip".getBytes(StandardCharsets.UTF_8));

        assertThat(IntegrityCheck.check(book, problems)).isEmpty();
        assertThat(problems.list())
                .singleElement()
                .extracting(Problem::toString)
                .isEqualTo("BOOK-001 " + book
                        + " This is not a workbook in the format of Excel 2007 and later (.xlsx), or it is damaged or"
                        + " has a password. Nothing was compared.");
    }

    @Test
    void aBookWithoutAListingIsRefused() throws IOException {
        edit(open -> open.removeSheetAt(open.getSheetIndex("Integrity")));

        assertThat(IntegrityCheck.check(book, problems)).isEmpty();
        assertThat(problems.list())
                .singleElement()
                .extracting(Problem::toString)
                .isEqualTo("BOOK-002 " + book
                        + " The workbook has no sheet \"Integrity\" that lists its rows; a workbook that an audit wrote"
                        + " is expected, with all of its sheets. Nothing was compared.");
    }

    @Test
    void aSheetThatEndsInTheMiddleIsRefused() throws IOException {
        Path damaged = folder.resolve("damaged.xlsx");
        try (var in = new java.util.zip.ZipInputStream(Files.newInputStream(book));
                var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(damaged))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                out.write(bytes, 0, entry.getName().endsWith("sheet2.xml") ? bytes.length / 2 : bytes.length);
            }
        }

        assertThat(IntegrityCheck.check(damaged, problems)).isEmpty();
        assertThat(problems.list())
                .singleElement()
                .extracting(Problem::toString)
                .isEqualTo("BOOK-003 " + damaged
                        + " Clauses The sheet \"Clauses\" cannot be read to its end: the file is damaged. Nothing was"
                        + " compared.");
    }
}
