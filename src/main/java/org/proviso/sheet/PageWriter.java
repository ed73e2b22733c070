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
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

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
    private final FormulaText formulas;
    private final Extras extras;
    private final PageGrids grids = new PageGrids();
    private final List<Integer> breaks = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();
    private int next;
    private float height;

    PageWriter(Page page, XSSFSheet sheet, Making making) {
        this.page = page;
        this.sheet = sheet;
        this.styles = making.styles();
        this.links = making.links();
        this.seals = making.seals();
        this.formulas = making.formulas();
        this.extras = making.extras();
    }

    /** Writes every line; true when they fit one landscape page of paper, so that no few lines are left over on a second. */
    boolean write() {
        for (int i = 0; i < page.widths().size(); i++) {
            sheet.setColumnWidth(i, page.widths().get(i) * 256);
        }
        page.lines().forEach(this::write);
        grids.draw(page, extras.drawings());
        extras.breaks(page.name(), breaks);
        extras.rules(page.name(), differences());
        sheet.setDisplayGridlines(false);
        float width = page.widths().stream().mapToInt(Integer::intValue).sum() * POINTS_PER_CHARACTER;
        return breaks.isEmpty() && height <= width * SHAPE_OF_PAPER;
    }

    private void write(Page.Line line) {
        if (line.onNewPage()) {
            breaks.add(next);
        }
        if (!line.grid().isEmpty()) {
            grids.add(line, next);
        }
        line.chart().ifPresent(chart -> {
            int below = grids.place(chart, next);
            height += (below - next) * sheet.getDefaultRowHeightInPoints();
            next = below;
        });
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

    /** A field that was left empty is for a person to fill in; a formula is worked out anew, and what it was stands beside it. */
    private static void seal(Page.Slot slot, String text, List<Optional<String>> sealed) {
        boolean toFillIn = slot.look() == Page.Look.FIELD && text.isEmpty();
        boolean open = toFillIn || slot.cell() instanceof Cell.Live;
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

    static String text(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return CellText.clean(text.text());
        }
        if (cell instanceof Cell.Live live) {
            return text(live.issued());
        }
        return cell instanceof Cell.Link link ? CellText.clean(link.text()) : "";
    }

    /** A word that the spreadsheet program finds to differ must not stand on the colour of one that agrees. */
    private String differences() {
        return checks.isEmpty()
                ? ""
                : "<conditionalFormatting sqref=\"" + String.join(" ", checks)
                        + "\"><cfRule type=\"cellIs\" operator=\"equal\" dxfId=\"" + styles.conditional(Tone.ALARM)
                        + "\" priority=\"1\"><formula>\"" + Formula.DIFFERS
                        + "\"</formula></cfRule></conditionalFormatting>";
    }

    private void write(Page.Slot slot, String text, XSSFCell cell) {
        boolean linked = slot.cell() instanceof Cell.Link link
                && links.add(page.name(), cell.getRowIndex(), cell.getColumnIndex(), link.target());
        XSSFCellStyle style = slot.tone().map(styles::on).orElseGet(() -> style(slot.look(), linked));
        cell.setCellStyle(CellText.looksLikeFormula(text) ? styles.guarded(style) : style);
        write(slot.cell(), text, cell);
    }

    private void write(Cell content, String text, XSSFCell cell) {
        if (content instanceof Cell.Live live) {
            write(live.issued(), text, cell);
            // Not through POI's own method, which parses the formula with hundreds of classes.
            formulas.of(live.formula(), cell.getRowIndex()).ifPresent(formula -> compute(formula, live, cell));
        } else if (content instanceof Cell.Figure figure) {
            cell.setCellValue(figure.value());
        } else {
            cell.setCellValue(text);
        }
    }

    private void compute(String formula, Cell.Live live, XSSFCell cell) {
        if (live.formula() instanceof Formula.Agrees) {
            checks.add(cell.getReference());
        }
        if (live.issued() instanceof Cell.Text text) {
            cell.setBlank();
            cell.getCTCell().setT(STCellType.STR);
            cell.getCTCell().setV(CellText.clean(text.text()));
        }
        cell.getCTCell().addNewF().setStringValue(formula);
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
            case GRID_SHARE -> styles.share();
            case GRID_CELL -> styles.cell(linked);
            case BODY -> styles.running(linked);
        };
    }
}
