package org.proviso.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What stands round the rows of a table: title, header with help, frozen panes, the Excel table itself, colours, print set-up. */
final class TableFrame {
    static final String PART = "Part";
    private static final int TITLE = 0;
    private static final int HEADER = 1;

    private final Table<?> table;
    private final XSSFSheet sheet;
    private final Styles styles;

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
        for (int i = 1; i < table.columns().size(); i++) {
            String above = table.columns().get(i).head().onNewPaper();
            if (!above.isEmpty()) {
                title.createCell(i).setCellValue(above);
                title.getCell(i).setCellStyle(styles.banner());
            }
        }
        XSSFRow header = sheet.createRow(HEADER);
        header.setHeightInPoints(28);
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn<?> column = table.columns().get(i);
            write(header.createCell(i), column.head().header(), column.head().use());
            sheet.setColumnWidth(i, column.head().width() * 256);
        }
        write(header.createCell(table.columns().size()), PART, TableColumn.Use.MACHINE);
        sheet.setColumnWidth(table.columns().size(), 9 * 256);
        sheet.createFreezePane(table.frozen(), TableWriter.FIRST_ROW);
        sheet.setDisplayGridlines(false);
    }

    /** Everything that needs to know how many rows there are. */
    void close(int rows, int unlinkedFrom, Extras extras, Seals seals) {
        int last = HEADER + rows;
        extras.table(
                table.name(),
                new CellRangeAddress(HEADER, last, 0, table.columns().size()),
                headers());
        extras.rules(table.name(), colours(last) + validations(last));
        extras.print(
                table.name(),
                pages().stream()
                        .map(columns ->
                                new CellRangeAddress(TITLE, last, columns.getFirstColumn(), columns.getLastColumn()))
                        .toList(),
                new CellRangeAddress(TITLE, HEADER, -1, -1),
                Math.max(1, table.frozen()));
        if (unlinkedFrom >= 0) {
            XSSFCell cell = sheet.getRow(TITLE).getCell(0);
            cell.setCellValue(cell.getStringCellValue() + " Links end above row " + (unlinkedFrom + 1)
                    + ": a sheet holds 65,530 at the most.");
        }
        String title = sheet.getRow(TITLE).getCell(0).getStringCellValue();
        seals.add(table.name(), TITLE, RowSeal.TITLE, List.of(Optional.of(title)));
        seals.add(
                table.name(),
                HEADER,
                RowSeal.HEADER,
                headers().stream().map(Optional::of).toList());
    }

    private void write(XSSFCell cell, String text, TableColumn.Use use) {
        cell.setCellValue(text);
        cell.setCellStyle(styles.header(use));
    }

    private int lastPrinted() {
        List<? extends TableColumn<?>> columns = table.columns();
        int last = columns.size() - 1;
        while (last > 0 && !isPrinted(columns.get(last))) {
            last--;
        }
        return last;
    }

    /** The columns of each page of paper, side by side. */
    private List<CellRangeAddress> pages() {
        var pages = new ArrayList<CellRangeAddress>();
        int first = 0;
        for (int i = 1; i <= lastPrinted() + 1; i++) {
            if (i > lastPrinted() || !table.columns().get(i).head().onNewPaper().isEmpty()) {
                pages.add(new CellRangeAddress(0, 0, first, i - 1));
                first = i;
            }
        }
        return pages;
    }

    private static boolean isPrinted(TableColumn<?> column) {
        return column.head().use() == TableColumn.Use.PRINT || column.isForReviewers();
    }

    private String whatIsPrinted() {
        int last = lastPrinted();
        String header = table.columns().get(last).head().header();
        return last == table.columns().size() - 1
                ? ""
                : " Columns right of \u201c" + header + "\u201d are not printed.";
    }

    private List<String> headers() {
        return Stream.concat(
                        table.columns().stream().map(column -> column.head().header()), Stream.of(PART))
                .toList();
    }

    /** Conditional formats that put words on their tones (ECMA-376 part 1, 18.3.1.18). */
    private String colours(int last) {
        var xml = new StringBuilder();
        int priority = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            Map<String, Tone> tones = table.columns().get(i).tones();
            xml.append(tones.isEmpty() ? "" : "<conditionalFormatting sqref=\"" + range(HEADER + 1, last, i) + "\">");
            for (var tone : tones.entrySet()) {
                xml.append("<cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"" + styles.conditional(tone.getValue())
                        + "\" priority=\"" + ++priority + "\"><formula>\"" + CellText.xml(tone.getKey())
                        + "\"</formula></cfRule>");
            }
            xml.append(tones.isEmpty() ? "" : "</conditionalFormatting>");
        }
        return xml.toString();
    }

    /** Help on the headers, as the prompts of validations that allow everything (18.3.1.32): comments would need drawings. */
    private String validations(int last) {
        var xml = new StringBuilder();
        int number = 0;
        for (int i = 0; i < table.columns().size(); i++) {
            TableColumn.Head head = table.columns().get(i).head();
            if (!head.words().isEmpty()) {
                number++;
                xml.append(dropDown(head, range(HEADER + 1, last, i)));
            }
            number++;
            xml.append("<dataValidation allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\""
                    + CellText.xml(head.header()) + "\" prompt=\"" + CellText.xml(head.help()) + "\" sqref=\""
                    + range(HEADER, HEADER, i) + "\"/>");
        }
        return "<dataValidations count=\"" + number + "\">" + xml + "</dataValidations>";
    }

    /** The words of a column as a list; anything else is refused where it is typed, with the words in the message. */
    private static String dropDown(TableColumn.Head head, String range) {
        String error = "One of: " + String.join(", ", head.words());
        return "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" errorTitle=\""
                + CellText.xml(head.header()) + "\" error=\""
                + CellText.xml(error.length() > 225 ? "Please choose from the list." : error) + "\" sqref=\"" + range
                + "\"><formula1>" + WordLists.name(head) + "</formula1></dataValidation>";
    }

    private static String range(int first, int last, int column) {
        return new CellRangeAddress(first, last, column, column).formatAsString();
    }
}
