package org.proviso.sheet;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays out one page. */
final class PageWriter {
    private final Page page;
    private final XSSFSheet sheet;
    private final Styles styles;
    private final Links links;

    PageWriter(Page page, XSSFSheet sheet, Styles styles, Links links) {
        this.page = page;
        this.sheet = sheet;
        this.styles = styles;
        this.links = links;
    }

    void write() {
        for (int i = 0; i < page.widths().size(); i++) {
            sheet.setColumnWidth(i, page.widths().get(i) * 256);
        }
        for (int i = 0; i < page.lines().size(); i++) {
            write(page.lines().get(i), sheet.createRow(i));
        }
        sheet.setDisplayGridlines(false);
    }

    private void write(Page.Line line, XSSFRow row) {
        int column = 0;
        int lines = 1;
        for (Page.Slot slot : line.slots()) {
            write(slot, row, column);
            lines = Math.max(lines, lines(slot, column));
            column += slot.span();
        }
        row.setHeightInPoints(height(line, lines));
    }

    private static float height(Page.Line line, int lines) {
        boolean heading = line.slots().stream().anyMatch(slot -> slot.look() == Page.Look.HEADING);
        boolean title = line.slots().stream().anyMatch(slot -> slot.look() == Page.Look.TITLE);
        if (title || heading) {
            return title ? 30 : 22;
        }
        return line.slots().isEmpty() ? 8 : Measure.height(lines);
    }

    private int lines(Page.Slot slot, int column) {
        int width = 0;
        for (int i = column; i < column + slot.span(); i++) {
            width += page.widths().get(i);
        }
        return Measure.text(width).lines(text(slot.cell()));
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return CellText.clean(text.text());
        }
        return cell instanceof Cell.Link link ? CellText.clean(link.text()) : "";
    }

    private void write(Page.Slot slot, XSSFRow row, int column) {
        boolean linked =
                slot.cell() instanceof Cell.Link link && links.add(page.name(), row.getRowNum(), column, link.target());
        XSSFCellStyle style = slot.tone().map(styles::on).orElseGet(() -> style(slot.look(), linked));
        XSSFCell cell = row.createCell(column);
        if (slot.cell() instanceof Cell.Figure number) {
            cell.setCellValue(number.value());
        } else {
            String text = text(slot.cell());
            cell.setCellValue(text);
            style = CellText.looksLikeFormula(text) ? styles.guarded(style) : style;
        }
        cell.setCellStyle(style);
        span(slot, row, column);
    }

    private void span(Page.Slot slot, XSSFRow row, int column) {
        if (slot.span() > 1) {
            for (int i = column + 1; i < column + slot.span(); i++) {
                row.createCell(i).setCellStyle(row.getCell(column).getCellStyle());
            }
            sheet.addMergedRegionUnsafe(
                    new CellRangeAddress(row.getRowNum(), row.getRowNum(), column, column + slot.span() - 1));
        }
    }

    private XSSFCellStyle style(Page.Look look, boolean linked) {
        return switch (look) {
            case TITLE -> styles.title();
            case HEADING -> styles.heading();
            case LABEL -> styles.label();
            case CODE -> styles.code();
            case FIELD -> styles.field();
            case NOTE -> styles.note();
            case GRID_HEAD -> styles.gridHead(HorizontalAlignment.LEFT);
            case GRID_HEAD_FIGURE -> styles.gridHead(HorizontalAlignment.CENTER);
            case GRID_FIGURE -> styles.figure();
            case GRID_CELL -> styles.cell(linked);
            case BODY -> styles.running(linked);
        };
    }
}
