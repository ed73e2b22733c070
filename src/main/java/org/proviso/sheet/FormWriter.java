package org.proviso.sheet;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one form. It is protected without a password: what is locked is locked against slips, not against people. */
final class FormWriter {
    private static final int HEADER = 1;
    private static final int HELP = 2;
    private static final int FIRST_ROW = 3;
    private static final int MOST_LINES = 28;

    private final Form form;
    private final XSSFSheet sheet;
    private final Styles styles;

    FormWriter(Form form, XSSFSheet sheet, Styles styles) {
        this.form = form;
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(Extras extras) {
        head();
        for (int i = 0; i < form.rows().size(); i++) {
            write(sheet.createRow(FIRST_ROW + i), form.rows().get(i));
        }
        extras.rules(form.name(), colours() + validations());
        CellRangeAddress all = new CellRangeAddress(
                HEADER,
                FIRST_ROW + form.rows().size() + form.spare(),
                0,
                form.fields().size() - 1);
        // POI's own method would name the range too, and names are told to Extras.
        sheet.getCTWorksheet()
                .addNewAutoFilter()
                .setRef(new CellRangeAddress(HELP, all.getLastRow(), 0, all.getLastColumn()).formatAsString());
        sheet.addIgnoredErrors(all, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
        protect();
    }

    private void head() {
        XSSFRow title = sheet.createRow(0);
        title.setHeightInPoints(30);
        XSSFRow header = sheet.createRow(HEADER);
        header.setHeightInPoints(20);
        XSSFRow help = sheet.createRow(HELP);
        int lines = 1;
        for (int i = 0; i < form.fields().size(); i++) {
            Form.Field field = form.fields().get(i);
            title.createCell(i).setCellStyle(styles.banner());
            put(header, i, field.header(), styles.header(field.locked()));
            put(help, i, firstSentence(field.help()), styles.note());
            sheet.setColumnWidth(i, field.width() * 256);
            sheet.setDefaultColumnStyle(i, styles.form(field.locked()));
            lines = Math.max(lines, Measure.text(field.width()).lines(firstSentence(field.help())));
        }
        put(title, 0, form.title(), styles.banner());
        help.setHeightInPoints(Measure.height(Math.min(MOST_LINES, lines)));
        sheet.createFreezePane(form.frozen(), FIRST_ROW);
        sheet.setDisplayGridlines(false);
    }

    /** What fits over a column; all of it is the message of every cell. */
    private static String firstSentence(String help) {
        int end = help.indexOf(". ");
        return end < 0 ? help : help.substring(0, end + 1);
    }

    /** Blank cells are not written: they have the style of their column, and are most of a desk. */
    private void write(XSSFRow row, List<String> texts) {
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            Form.Field field = form.fields().get(i);
            String text = CellText.clean(texts.get(i));
            if (!text.isEmpty()) {
                XSSFCellStyle style = styles.form(field.locked());
                put(row, i, text, CellText.looksLikeFormula(text) ? styles.guarded(style) : style);
                lines = Math.max(lines, Measure.text(field.width()).lines(text));
            }
        }
        row.setHeightInPoints(Measure.height(Math.min(MOST_LINES, lines)));
    }

    private static void put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockFormatCells(false);
        sheet.lockInsertRows(false);
        sheet.lockSort(false);
        sheet.lockAutoFilter(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    private String colours() {
        StringBuilder xml = new StringBuilder();
        int priority = 0;
        for (int i = 0; i < form.fields().size(); i++) {
            Map<String, Tone> tones = form.fields().get(i).tones();
            xml.append(tones.isEmpty() ? "" : "<conditionalFormatting sqref=\"" + range(i) + "\">");
            for (Map.Entry<String, Tone> tone : tones.entrySet()) {
                xml.append("<cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"" + styles.conditional(tone.getValue())
                        + "\" priority=\"" + ++priority + "\"><formula>\"" + CellText.xml(tone.getKey())
                        + "\"</formula></cfRule>");
            }
            xml.append(tones.isEmpty() ? "" : "</conditionalFormatting>");
        }
        return xml.toString();
    }

    /** Messages and lists that drop down. None stops what is typed: several words may stand in a cell, and taking in says all that is wrong. */
    private String validations() {
        StringBuilder xml =
                new StringBuilder("<dataValidations count=\"" + form.fields().size() + "\">");
        for (int i = 0; i < form.fields().size(); i++) {
            Form.Field field = form.fields().get(i);
            xml.append("<dataValidation " + (field.list().isPresent() ? "type=\"list\" " : "")
                    + "allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\"" + CellText.xml(field.header())
                    + "\" prompt=\"" + CellText.xml(field.help()) + "\" sqref=\"" + range(i) + "\">");
            field.list().ifPresent(list -> xml.append("<formula1>" + list + "</formula1>"));
            xml.append("</dataValidation>");
        }
        return xml.append("</dataValidations>").toString();
    }

    private String range(int column) {
        int last = FIRST_ROW + form.rows().size() + Math.max(1, form.spare()) - 1;
        return new CellRangeAddress(FIRST_ROW, last, column, column).formatAsString();
    }

    /** Where the values of a list stand. */
    static CellRangeAddress range(Form.Source source) {
        return new CellRangeAddress(
                FIRST_ROW, FIRST_ROW + Math.max(1, source.values()) - 1, source.field(), source.field());
    }
}
