package org.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.sheet.Office;
import org.proviso.sheet.WorkbookText;

/** What another program than Excel makes of the workbook. Skipped where LibreOffice is not installed. */
class LibreOfficeTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException, InterruptedException {
        assumeTrue(Office.isInstalled(), Office.ABSENT);
        Report.of(Fixtures.audit()).write(folder, Set.of(ReportFormat.XLSX));
    }

    @Test
    void everyFigureIsCountedAgainAndAgrees() throws IOException, InterruptedException {
        try (var book = original()) {
            save(book);
        }

        try (var book = new XSSFWorkbook(Files.newInputStream(opened()))) {
            assertThat(words(book, "agrees")).isEqualTo(11);
            assertThat(words(book, "differs")).isZero();
        }
    }

    @Test
    void aChangedSeverityMakesItsLineDiffer() throws IOException, InterruptedException {
        try (var book = original()) {
            Cell severity = book.getSheet("Findings").getRow(2).getCell(3);
            severity.setBlank();
            severity.setCellValue("low");
            save(book);
        }

        try (var book = new XSSFWorkbook(Files.newInputStream(opened()))) {
            assertThat(words(book, "differs")).isEqualTo(2);
        }
    }

    @Test
    void verdictsBecomeARateWithItsInterval() throws IOException, InterruptedException {
        try (var book = original()) {
            var sheet = book.getSheet("Sampling");
            int verdict = column(sheet.getRow(1), "Verdict");
            sheet.getRow(2).getCell(verdict).setCellValue("wrong");
            sheet.getRow(3).getCell(verdict).setCellValue("right");
            save(book);
        }

        try (var book = new XSSFWorkbook(Files.newInputStream(opened()))) {
            var all = row(book, "Error rates", "all platforms and types");
            assertThat(all.getCell(2).getNumericCellValue()).isEqualTo(2);
            assertThat(all.getCell(3).getNumericCellValue()).isEqualTo(1);
            assertThat(all.getCell(4).getNumericCellValue()).isEqualTo(0.5);
            assertThat(all.getCell(5).getNumericCellValue()).isBetween(0.0945, 0.0946);
            assertThat(all.getCell(6).getNumericCellValue()).isBetween(0.9054, 0.9055);
        }
    }

    @Test
    void sheetsTablesChartsAndListsOutliveIt() throws IOException, InterruptedException {
        try (var book = new XSSFWorkbook(Files.newInputStream(opened()));
                var before = original()) {
            assertThat(book.getNumberOfSheets()).isEqualTo(before.getNumberOfSheets());
            assertThat(book.getSheet("Findings").getTables()).hasSize(1);
            assertThat(book.getSheet("Summary").getDrawingPatriarch().getCharts())
                    .hasSameSizeAs(
                            before.getSheet("Summary").getDrawingPatriarch().getCharts());
            assertThat(book.getName("List_Disposition").getRefersToFormula())
                    .isEqualTo(before.getName("List_Disposition").getRefersToFormula());
        }
    }

    @Test
    void noTextIsLost() throws IOException, InterruptedException {
        assertThat(findings(Files.readAllBytes(opened()))).isEqualTo(findings(Files.readAllBytes(file())));
    }

    private static String findings(byte[] xlsx) throws IOException {
        String text = WorkbookText.of(xlsx);
        return text.substring(text.indexOf("== Findings"), text.indexOf("== Coverage"))
                .replaceAll(" -> [^|\n]*", "");
    }

    private static org.apache.poi.ss.usermodel.Row row(XSSFWorkbook book, String sheet, String label) {
        for (var row : book.getSheet(sheet)) {
            if (row.getCell(0) != null
                    && row.getCell(0).getCellType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("no row " + label);
    }

    private static int column(Iterable<Cell> header, String name) {
        for (Cell cell : header) {
            if (cell.getStringCellValue().equals(name)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + name);
    }

    private static int words(XSSFWorkbook book, String word) {
        int number = 0;
        for (var row : book.getSheet("Summary")) {
            for (Cell cell : row) {
                boolean words =
                        cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.STRING;
                number += words && cell.getStringCellValue().equals(word) ? 1 : 0;
            }
        }
        return number;
    }

    private Path file() {
        return folder.resolve("audit.xlsx");
    }

    private XSSFWorkbook original() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file())));
    }

    /** Without the values that formulas came to, which LibreOffice would take as they are. */
    private void save(XSSFWorkbook book) throws IOException {
        for (var sheet : book) {
            for (var row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        ((XSSFCell) cell).getCTCell().unsetV();
                    }
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(file())) {
            book.write(out);
        }
    }

    /** The workbook as LibreOffice saves it after it has opened it. */
    private Path opened() throws IOException, InterruptedException {
        return Office.saved(file(), folder);
    }
}
