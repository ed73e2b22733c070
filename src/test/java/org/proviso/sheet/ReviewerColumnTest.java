package org.proviso.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.proviso.sheet.TableColumn.head;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ReviewerColumnTest {
    private static final List<String> WORDS = List.of("open", "accepted, with remarks", "false-positive");

    @Test
    void aCellToFillInIsBlankUnlockedTintedAndTextWhateverIsTyped() throws IOException {
        try (var book = book("")) {
            XSSFCell cell = book.getSheet("Rows").getRow(2).getCell(1);

            assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
            assertThat(cell.getCellStyle().getLocked()).isFalse();
            assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(cell.getCellStyle().getFillForegroundColorColor()).isNotNull();
        }
    }

    @Test
    void whatIsCarriedOverStandsThere() throws IOException {
        try (var book = book("open")) {
            assertThat(book.getSheet("Rows").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("open");
        }
    }

    @Test
    void itsWordsDropDownThroughANameOnAHiddenSheet() throws IOException {
        try (var book = book("")) {
            assertThat(book.getSheetVisibility(book.getSheetIndex("Lists")))
                    .isEqualTo(org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
            assertThat(book.getName("List_Disposition").getRefersToFormula()).isEqualTo("Lists!$A$1:$A$3");
            assertThat(book.getSheet("Lists").getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("accepted, with remarks");
            assertThat(book.getSheet("Rows").getDataValidations())
                    .filteredOn(rule -> "List_Disposition"
                            .equals(rule.getValidationConstraint().getFormula1()))
                    .singleElement()
                    .satisfies(rule -> {
                        assertThat(rule.getRegions().getCellRangeAddresses()[0].formatAsString())
                                .isEqualTo("B3");
                        assertThat(rule.getErrorBoxText())
                                .isEqualTo("One of: open, accepted, with remarks, false-positive");
                    });
        }
    }

    @Test
    void aRowThatGoesOnHasOnePlaceForThem() throws IOException {
        String manyLines = "line\n".repeat(40).strip();
        try (var book = book(manyLines)) {
            assertThat(book.getSheet("Rows").getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo(manyLines);
            assertThat(book.getSheet("Rows").getLastRowNum()).isEqualTo(2);
        }
    }

    @Test
    void twoListsOfOneNameAreRefused() {
        var one = new Table<>("One", "", "", 0, List.of(column(WORDS)), row -> row, List.of("a"));
        var two = new Table<>("Two", "", "", 0, List.of(column(List.of("yes"))), row -> row, List.of("a"));

        assertThatThrownBy(() -> BookWriter.write(
                        new Book(new Book.Properties("", "", "", "", ""), List.of(one, two)),
                        new ByteArrayOutputStream()))
                .hasMessage("two lists of words for Disposition");
    }

    private static TableColumn<String> column(List<String> words) {
        return head("Disposition", 16, "What you make of it.")
                .forReviewers(words)
                .text(row -> row);
    }

    private static XSSFWorkbook book(String carried) throws IOException {
        var table = new Table<>(
                "Rows",
                "Rows.",
                "None.",
                1,
                List.of(head("Id", 10, "Its id.").<String>text(row -> "F-1"), column(WORDS)),
                row -> "F-1",
                List.of(carried));
        var out = new ByteArrayOutputStream();
        BookWriter.write(new Book(new Book.Properties("", "", "", "", ""), List.of(table)), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
