package org.proviso.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Lays out one page. */
final class PageWriter {
    private static final float POINTS_PER_CHARACTER = 5.25f;

    /** Height by width of what A4 leaves between the margins, and half as much for shrinking. */
    private static final float SHAPE_OF_PAPER = 1.0f;

    private final Page page;
    private final XSSFSheet sheet;
    private final Styles styles;
    private final Links links;
    private final Seals seals;
    private int next;
    private float height;

    PageWriter(Page page, XSSFSheet sheet, Styles styles, Links links, Seals seals) {
        this.page = page;
        this.sheet = sheet;
        this.styles = styles;
        this.links = links;
        this.seals = seals;
    }

    /** Writes every line; true when they fit one landscape page of paper, so that no few lines are left over on a second. */
    boolean write() {
        for (int i = 0; i < page.widths().size(); i++) {
            sheet.setColumnWidth(i, page.widths().get(i) * 256);
        }
        page.lines().forEach(this::write);
        sheet.setDisplayGridlines(false);
        float width = page.widths().stream().mapToInt(Integer::intValue).sum() * POINTS_PER_CHARACTER;
        return height <= width * SHAPE_OF_PAPER;
    }

    private void write(Page.Line line) {
        var pieces = new ArrayList<List<String>>();
        int column = 0;
        for (Page.Slot slot : line.slots()) {
            pieces.add(measure(slot, column).pieces(text(slot.cell())));
            column += slot.span();
        }
        int parts = pieces.stream().mapToInt(List::size).max().orElse(1);
        for (int part = 0; part < parts; part++) {
            write(line, pieces, part);
        }
    }

    private void write(Page.Line line, List<List<String>> pieces, int part) {
        XSSFRow row = sheet.createRow(next++);
        List<Optional<String>> sealed = new ArrayList<>();
        int column = 0;
        int lines = 1;
        for (int i = 0; i < line.slots().size(); i++) {
            Page.Slot slot = line.slots().get(i);
            String text = part < pieces.get(i).size() ? Measure.labelled(pieces.get(i), part) : "";
            write(slot, text, row.createCell(column));
            span(slot, row, column);
            seal(slot, text, sealed);
            lines = Math.max(lines, measure(slot, column).lines(text));
            column += slot.span();
        }
        seals.add(page.name(), row.getRowNum(), "", sealed);
        row.setHeightInPoints(height(line, lines));
        height += row.getHeightInPoints();
    }

    /** A field that was left empty is for a person to fill in. */
    private static void seal(Page.Slot slot, String text, List<Optional<String>> sealed) {
        boolean open = slot.look() == Page.Look.FIELD && text.isEmpty();
        String own = slot.cell() instanceof Cell.Figure figure ? CellText.number(figure.value()) : text;
        for (int i = 0; i < slot.span(); i++) {
            sealed.add(open ? Optional.empty() : Optional.of(i == 0 ? own : ""));
        }
    }

    private static float height(Page.Line line, int lines) {
        boolean heading = line.slots().stream().anyMatch(slot -> slot.look() == Page.Look.HEADING);
        boolean title = line.slots().stream().anyMatch(slot -> slot.look() == Page.Look.TITLE);
        if (title || heading) {
            return title ? 30 : 22;
        }
        return line.slots().isEmpty() ? 8 : Measure.height(lines);
    }

    private Measure measure(Page.Slot slot, int column) {
        return Measure.text(page.widths().subList(column, column + slot.span()).stream()
                .mapToInt(Integer::intValue)
                .sum());
    }

    private static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return CellText.clean(text.text());
        }
        return cell instanceof Cell.Link link ? CellText.clean(link.text()) : "";
    }

    private void write(Page.Slot slot, String text, XSSFCell cell) {
        boolean linked = slot.cell() instanceof Cell.Link link
                && links.add(page.name(), cell.getRowIndex(), cell.getColumnIndex(), link.target());
        XSSFCellStyle style = slot.tone().map(styles::on).orElseGet(() -> style(slot.look(), linked));
        cell.setCellStyle(CellText.looksLikeFormula(text) ? styles.guarded(style) : style);
        if (slot.cell() instanceof Cell.Figure figure) {
            cell.setCellValue(figure.value());
        } else {
            cell.setCellValue(text);
        }
    }

    private void span(Page.Slot slot, XSSFRow row, int column) {
        for (int i = column + 1; i < column + slot.span(); i++) {
            row.createCell(i).setCellStyle(row.getCell(column).getCellStyle());
        }
        if (slot.span() > 1) {
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
