package org.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.sheet.IntegrityCheck;
import org.proviso.sheet.WorkbookText;
import org.proviso.source.Problems;

class WorkbookTest {
    @Test
    void theIssuedCopySaysTheSameAndLetsRowsBeFilteredAndNothingElse() throws IOException {
        byte[] issued = bytes(ReportFormat.ISSUED);

        assertThat(WorkbookText.of(issued)).isEqualTo(WorkbookText.of(bytes(ReportFormat.XLSX)));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(issued))) {
            assertThat(book.isStructureLocked()).isTrue();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                assertThat(book.getSheetAt(i).isSheetLocked()).isTrue();
                assertThat(book.getSheetAt(i).isAutoFilterLocked()).isFalse();
                assertThat(book.getSheetAt(i).isFormatCellsLocked()).isTrue();
                book.getSheetAt(i)
                        .forEach(row -> row.forEach(cell ->
                                assertThat(cell.getCellStyle().getLocked()).isTrue()));
            }
        }
    }

    @Test
    void theWorkingCopyIsNotLocked() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX)))) {
            assertThat(book.isStructureLocked()).isFalse();
            assertThat(book.getSheet("Findings").isSheetLocked()).isFalse();
        }
    }

    @Test
    void everySheetIsNamedOnTheCoverWithALink() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX)))) {
            var cover = book.getSheet("Cover").getHyperlinkList().stream()
                    .map(link -> link.getLocation().replaceAll("^'|'!.*$", ""))
                    .toList();
            for (int i = 1; i < book.getNumberOfSheets(); i++) {
                if (!book.isSheetHidden(i)) {
                    assertThat(cover).contains(book.getSheetName(i));
                }
            }
        }
    }

    @Test
    void chartsAreNativeAndToldToWhoCannotSeeThem() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(ReportFormat.XLSX)))) {
            var drawing = book.getSheet("Summary").getDrawingPatriarch();

            assertThat(drawing.getCharts())
                    .extracting(chart -> chart.getTitleText().getString())
                    .contains(
                            "Findings that hold as they stand, by platform and severity",
                            "Criteria with the most findings");
            assertThat(drawing.getCTDrawing().toString()).contains("descr=\"A bar for each platform");
        }
    }

    @Test
    void aCopyThatNobodyTouchedDiffersNowhereFromItsDigests(@TempDir Path folder) throws IOException {
        Path book = Files.write(folder.resolve("audit.xlsx"), bytes(ReportFormat.XLSX));
        var problems = new Problems();

        var checked = IntegrityCheck.check(book, problems);

        assertThat(problems.list()).isEmpty();
        assertThat(checked.orElseThrow().differences()).isEmpty();
    }

    private static byte[] bytes(ReportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        Report.of(Fixtures.audit()).write(format, out);
        return out.toByteArray();
    }
}
