package org.proviso.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Streams the rows of one table; a row that is too much for its cells goes on in further rows. */
final class TableWriter<T> {
    /** The title and the header stand above. */
    static final int FIRST_ROW = 2;

    private final Table<T> table;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Links links;
    private final Seals seals;
    private final List<Look> looks;
    private int next = FIRST_ROW;
    private String key = "";
    private int unlinkedFrom = -1;

    TableWriter(Table<T> table, SXSSFSheet sheet, Styles styles, Links links, Seals seals) {
        this.table = table;
        this.sheet = sheet;
        this.styles = styles;
        this.links = links;
        this.seals = seals;
        this.looks = table.columns().stream()
                .map(column -> new Look(
                        column.isForReviewers() ? styles.reviewer() : styles.body(column, false),
                        styles.body(column, true),
                        measure(column)))
                .toList();
    }

    private record Look(XSSFCellStyle plain, XSSFCellStyle linked, Measure measure) {}

    private static Measure measure(TableColumn<?> column) {
        int width = column.head().width();
        return column.kind() == TableColumn.Kind.CODE ? Measure.code(width) : Measure.text(width);
    }

    /** Writes every row and returns how many rows of the sheet they took. */
    int write() throws SheetFull {
        for (T row : table.rows()) {
            key = table.key().apply(row);
            links.place(table.name(), key, next);
            write(table.columns().stream()
                    .map(column -> column.cell().apply(row))
                    .toList());
        }
        if (next == FIRST_ROW) {
            writeNothing();
        }
        return next - FIRST_ROW;
    }

    /** The first row, counted from 0, that had to go without links; -1 when all have theirs. */
    int unlinkedFrom() {
        return unlinkedFrom;
    }

    private void writeNothing() throws SheetFull {
        var cells = new ArrayList<Cell>(Collections.nCopies(table.columns().size(), Cell.text("")));
        cells.set(0, Cell.text(table.whenEmpty()));
        write(cells);
    }

    private void write(List<Cell> cells) throws SheetFull {
        var pieces = new ArrayList<List<String>>(cells.size());
        int parts = 1;
        for (int i = 0; i < cells.size(); i++) {
            List<String> ofCell = isForReviewers(i)
                    ? CellText.pieces(CellText.clean(text(cells.get(i))))
                    : pieces(cells.get(i), looks.get(i).measure());
            pieces.add(ofCell);
            parts = Math.max(parts, ofCell.size());
        }
        for (int part = 0; part < parts; part++) {
            writePart(cells, pieces, new Part(part, parts));
        }
    }

    private record Part(int index, int of) {
        String words() {
            return (index + 1) + " of " + of;
        }

        String of(List<String> pieces) {
            boolean within = pieces.size() == 1 || index < pieces.size();
            return within
                    ? Measure.labelled(pieces, Math.min(index, pieces.size() - 1))
                    : "[as above: " + pieces.size() + " parts]";
        }

        /** What somebody writes is said once: a row that goes on has no second place for it. */
        String ofReviewer(List<String> pieces) {
            return index < pieces.size() ? Measure.labelled(pieces, index) : "";
        }
    }

    private boolean isForReviewers(int column) {
        return table.columns().get(column).isForReviewers();
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Text text ? text.text() : "";
    }

    private static List<String> pieces(Cell cell, Measure measure) {
        if (cell instanceof Cell.Text text) {
            return measure.pieces(CellText.clean(text.text()));
        }
        return cell instanceof Cell.Link link ? measure.pieces(CellText.clean(link.text())) : List.of("");
    }

    private void writePart(List<Cell> cells, List<List<String>> pieces, Part part) throws SheetFull {
        if (next == FIRST_ROW + Table.MOST_ROWS) {
            throw new SheetFull(table.name());
        }
        SXSSFRow row = sheet.createRow(next++);
        List<Optional<String>> sealed = new ArrayList<>(cells.size() + 1);
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Cell.Figure number) {
                var cell = row.createCell(i);
                cell.setCellValue(number.value());
                cell.setCellStyle(looks.get(i).plain());
                sealed.add(Optional.of(CellText.number(number.value())));
            } else {
                String text = isForReviewers(i) ? part.ofReviewer(pieces.get(i)) : part.of(pieces.get(i));
                writeText(row, i, cells.get(i), text);
                lines = Math.max(
                        lines,
                        Math.min(Measure.MOST_LINES, looks.get(i).measure().lines(text)));
                sealed.add(isForReviewers(i) ? Optional.empty() : Optional.of(text));
            }
        }
        row.setHeightInPoints(Measure.height(lines));
        var last = row.createCell(cells.size());
        last.setCellValue(part.words());
        last.setCellStyle(styles.note());
        sealed.add(Optional.of(part.words()));
        seals.add(table.name(), row.getRowNum(), key, sealed);
    }

    private void writeText(SXSSFRow row, int column, Cell cell, String text) {
        boolean linked = cell instanceof Cell.Link link && link(row.getRowNum(), column, link.target());
        XSSFCellStyle style =
                linked ? looks.get(column).linked() : looks.get(column).plain();
        var written = row.createCell(column);
        if (!text.isEmpty() || !isForReviewers(column)) {
            written.setCellValue(text);
        }
        written.setCellStyle(CellText.looksLikeFormula(text) ? styles.guarded(style) : style);
    }

    private boolean link(int row, int column, Cell.Target target) {
        boolean linked = links.add(table.name(), row, column, target);
        if (!linked && unlinkedFrom < 0) {
            unlinkedFrom = row;
        }
        return linked;
    }
}
