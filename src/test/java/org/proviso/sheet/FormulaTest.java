package org.proviso.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.proviso.sheet.Formula.Where.is;
import static org.proviso.sheet.Formula.Where.isFilled;
import static org.proviso.sheet.Formula.Where.isNot;
import static org.proviso.sheet.TableColumn.head;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final List<String> ROWS = List.of("Acme", "acme*", "A", "A", "long ".repeat(2000));

    @Test
    void aCountIsWhatPoiCountsAgainAndShowsItsValueWhereNothingIsCalculated() throws IOException {
        try (var book = book(Cell.live(Formula.Count.of("Rows", is("Word", "A")), 2))) {
            XSSFCell cell = cell(book, 0);

            assertThat(cell.getCellFormula()).isEqualTo("COUNTIFS('Rows'!$C:$C,\"1 of *\",'Rows'!$A:$A,\"=A\")");
            assertThat(cell.getCachedFormulaResultType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isEqualTo(2);
            assertThat(again(book, cell)).isEqualTo(2);
        }
    }

    @Test
    void aRowThatGoesOnIsCountedOnce() throws IOException {
        try (var book = book(Cell.live(Formula.Count.of("Rows", isFilled("Kind")), 5))) {
            assertThat(book.getSheet("Rows").getLastRowNum()).isGreaterThan(6);
            assertThat(again(book, cell(book, 0))).isEqualTo(5);
        }
    }

    @Test
    void whatIsNotAWordIsCountedToo() throws IOException {
        try (var book = book(Cell.live(Formula.Count.of("Rows", isNot("Word", "A")), 3))) {
            assertThat(again(book, cell(book, 0))).isEqualTo(3);
        }
    }

    @Test
    void aWordWithAStarIsNoPattern() throws IOException {
        try (var book = book(Cell.live(Formula.Count.of("Rows", is("Word", "A*")), 0))) {
            assertThat(again(book, cell(book, 0))).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\",1)+HYPERLINK(\"http://evil.example\",\"",
                "=1+1",
                "+1",
                "-1",
                "@A1",
                "\t=1",
                "\r=1",
                "<>",
                ">0"
            })
    void whateverAWordHoldsItStaysAWordInQuotationMarks(String word) throws IOException {
        try (var book = book(Cell.live(Formula.Count.of("Rows", is("Word", word)), 0))) {
            String formula = cell(book, 0).getCellFormula();

            assertThat(formula.replaceAll("\"(?:[^\"]|\"\")*\"", "TEXT"))
                    .isEqualTo("COUNTIFS('Rows'!$C:$C,TEXT,'Rows'!$A:$A,TEXT)");
            assertThat(again(book, cell(book, 0))).isZero();
        }
    }

    @Test
    void aWordTooLongForAFormulaLeavesTheFigureAsIssued() throws IOException {
        try (var book = book(Cell.live(Formula.Count.of("Rows", is("Word", "w".repeat(300))), 7))) {
            assertThat(cell(book, 0).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell(book, 0).getNumericCellValue()).isEqualTo(7);
        }
    }

    @Test
    void figuresThatAreNotAsIssuedDiffer() throws IOException {
        var count = Cell.live(Formula.Count.of("Rows", is("Word", "A")), 2);
        try (var book = book(count, Cell.text("3"), Cell.live(new Formula.Agrees(0, 0, 1), "agrees"))) {
            XSSFCell check = cell(book, 2);

            assertThat(check.getStringCellValue()).isEqualTo("agrees");
            assertThat(book.getCreationHelper()
                            .createFormulaEvaluator()
                            .evaluate(check)
                            .getStringValue())
                    .isEqualTo("differs");
        }
    }

    @Test
    void aShareHasTheIntervalOfWilson() throws IOException {
        try (var book = book(
                Cell.number(1),
                Cell.number(10),
                Cell.live(new Formula.Share(0, 1, "none read"), 0.1),
                Cell.live(new Formula.Wilson(false, 0, 1, "none read"), 0.0179),
                Cell.live(new Formula.Wilson(true, 0, 1, "none read"), 0.4042))) {
            assertThat(again(book, cell(book, 2))).isEqualTo(0.1);
            assertThat(again(book, cell(book, 3))).isCloseTo(0.0179, org.assertj.core.data.Offset.offset(0.0001));
            assertThat(again(book, cell(book, 4))).isCloseTo(0.4042, org.assertj.core.data.Offset.offset(0.0001));
        }
    }

    @Test
    void aColumnThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> book(Cell.live(Formula.Count.of("Rows", is("Colour", "red")), 0)))
                .hasMessage("no column Colour in Rows");
    }

    private static double again(XSSFWorkbook book, XSSFCell cell) {
        return book.getCreationHelper().createFormulaEvaluator().evaluate(cell).getNumberValue();
    }

    private static XSSFCell cell(XSSFWorkbook book, int column) {
        return book.getSheet("Page").getRow(0).getCell(column);
    }

    private static XSSFWorkbook book(Cell... cells) throws IOException {
        Page.Slot[] slots = java.util.Arrays.stream(cells)
                .map(cell -> Page.Slot.of(Page.Look.GRID_FIGURE, cell))
                .toArray(Page.Slot[]::new);
        var page = new Page("Page", List.of(20, 20, 20, 20, 20), List.of(Page.Line.of(slots)));
        var table = new Table<>(
                "Rows",
                "Rows.",
                "",
                1,
                List.of(
                        head("Word", 20, "A word.").<String>text(w -> w),
                        head("Kind", 20, "Its kind.").<String>text(w -> "plain")),
                w -> w,
                ROWS);
        var out = new ByteArrayOutputStream();
        BookWriter.write(new Book(new Book.Properties("", "", "", "", ""), List.of(page, table)), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
