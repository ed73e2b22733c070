package org.proviso.sheet;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidationConstraint;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCfType;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STConditionalFormattingOperator;

/** What stands round the rows of a table: title, header with help, frozen panes, the Excel table itself, colours, print set-up. */
final class TableFrame {
    static final String PART = "Part";
    private static final int TITLE = 0;
    private static final int HEADER = 1;

    private final Table<?> table;
    private final XSSFSheet sheet;
    private final Styles styles;
    private int priority;

    TableFrame(Table<?> table, XSSFSheet sheet, Styles styles) {
        this.table = table;
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Everything that stands above the first row. */
    void open() {
        XSSFRow title = sheet.createRow(TITLE);
        title.setHeightInPoints(30);
        title.createCell(0).setCellValue(table.title() + whatIsPrinted());
        title.getCell(0).setCellStyle(styles.banner());
        XSSFRow header = sheet.createRow(HEADER);
        header.setHeightInPoints(28);
        for (int i = 0; i < table.columns().size(); i++) {
            Column<?> column = table.columns().get(i);
            write(header.createCell(i), column.head().header(), column.isMachine());
            sheet.setColumnWidth(i, column.head().width() * 256);
        }
        write(header.createCell(table.columns().size()), PART, true);
        sheet.setColumnWidth(table.columns().size(), 9 * 256);
        sheet.createFreezePane(table.frozen(), TableWriter.FIRST_ROW);
        sheet.setDisplayGridlines(false);
    }

    /** Everything that needs to know how many rows there are. */
    void close(int rows, int unlinkedFrom) {
        int last = HEADER + rows;
        asTable(new CellRangeAddress(HEADER, last, 0, table.columns().size()));
        for (int i = 0; i < table.columns().size(); i++) {
            help(i);
            colour(i, new CellRangeAddress(HEADER + 1, last, i, i));
        }
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), 0, lastPrinted(), 0, last);
        sheet.setRepeatingRows(new CellRangeAddress(TITLE, HEADER, -1, -1));
        if (unlinkedFrom >= 0) {
            XSSFCell title = sheet.getRow(TITLE).getCell(0);
            title.setCellValue(title.getStringCellValue() + " Links end above row " + (unlinkedFrom + 1)
                    + ": a sheet holds 65,530 at the most.");
        }
    }

    private void write(XSSFCell cell, String text, boolean machine) {
        cell.setCellValue(text);
        cell.setCellStyle(styles.header(machine));
    }

    private int lastPrinted() {
        List<? extends Column<?>> columns = table.columns();
        int last = columns.size() - 1;
        while (last > 0 && columns.get(last).head().use() != Column.Use.PRINT) {
            last--;
        }
        return last;
    }

    private String whatIsPrinted() {
        int last = lastPrinted();
        String header = table.columns().get(last).head().header();
        return last == table.columns().size() - 1
                ? ""
                : " Columns right of \u201c" + header + "\u201d are not printed.";
    }

    private void asTable(CellRangeAddress range) {
        XSSFTable made = sheet.createTable(new AreaReference(
                new CellReference(range.getFirstRow(), range.getFirstColumn()),
                new CellReference(range.getLastRow(), range.getLastColumn()),
                SpreadsheetVersion.EXCEL2007));
        String name = "T_" + table.name().replaceAll("[^A-Za-z0-9]", "_");
        made.setName(name);
        made.setDisplayName(name);
        made.setStyleName("TableStyleLight1");
        var style = made.getCTTable().getTableStyleInfo();
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        made.getCTTable().addNewAutoFilter().setRef(range.formatAsString());
    }

    private void help(int column) {
        Column.Head head = table.columns().get(column).head();
        var helper = new XSSFDataValidationHelper(sheet);
        DataValidation prompt = helper.createValidation(
                new XSSFDataValidationConstraint(XSSFDataValidationConstraint.ValidationType.ANY, ""),
                new CellRangeAddressList(HEADER, HEADER, column, column));
        prompt.createPromptBox(head.header(), head.help());
        prompt.setShowPromptBox(true);
        sheet.addValidationData(prompt);
    }

    /** Written as XML beans: POI's own objects make a style of their own for every rule, with colours that lack their alpha. */
    private void colour(int column, CellRangeAddress range) {
        if (table.columns().get(column).tones().isEmpty()) {
            return;
        }
        var format = sheet.getCTWorksheet().addNewConditionalFormatting();
        format.setSqref(List.of(range.formatAsString()));
        table.columns().get(column).tones().forEach((word, tone) -> {
            var rule = format.addNewCfRule();
            rule.setType(STCfType.CELL_IS);
            rule.setOperator(STConditionalFormattingOperator.EQUAL);
            rule.setDxfId(styles.conditional(tone));
            rule.setPriority(++priority);
            rule.addFormula('"' + word + '"');
        });
    }
}
