package org.proviso.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.proviso.document.Block.Row;
import org.proviso.document.Block.TableEnd;

/**
 * A table of a PDF: lines whose words stand in the columns that a first line of several chunks sets. Its lines come row by row, and
 * in a row either cell by cell or line by line.
 *
 * @param end index of the first line after it
 */
record PdfTable(List<Block> blocks, int end) {
    /** Points that the beginnings of words in one column may differ. */
    private static final float TOLERANCE = 2.5f;
    /** Distance of lines within a cell, in sizes of the type. */
    private static final float LEADING = 1.45f;

    private static final int FEWEST_ROWS = 3;
    private static final int FARTHEST_ROWS = 6;

    static Optional<PdfTable> at(List<PdfLine> lines, int at) {
        var first = lines.get(at);
        if (first.chunks().size() < 2
                || Marker.of(first.chunks().get(0).text() + " x").isPresent()) {
            return Optional.empty();
        }
        var rows = new Rows(first);
        int next = at + 1;
        while (next < lines.size() && rows.hold(lines.get(next - 1), lines.get(next))) {
            rows.add(lines.get(next));
            next++;
        }
        return rows.areTable() ? Optional.of(new PdfTable(rows.blocks(), next)) : Optional.empty();
    }

    /** Gathers the rows below a first line. */
    private static final class Rows {
        private final PdfLine first;
        private final List<String[]> rows = new ArrayList<>();
        /** Of the row that is gathered: the last line in its first column, and the furthest column that has words. */
        private PdfLine inFirstColumn;

        private int furthest;

        Rows(PdfLine first) {
            this.first = first;
            this.inFirstColumn = first;
            start();
            fill(first);
        }

        /** A table may go over to the next page; below it stands text that is not in its columns, of another size, or far away. */
        boolean hold(PdfLine before, PdfLine line) {
            boolean isNear = line.page() != before.page()
                    || Math.abs(line.y() - before.y()) < FARTHEST_ROWS * LEADING * first.size();
            return isNear
                    && Math.abs(line.size() - first.size()) < 1
                    && line.chunks().stream().allMatch(chunk -> column(chunk) >= 0);
        }

        void add(PdfLine line) {
            boolean inFirst = column(line.chunks().get(0)) == 0;
            if (inFirst && furthest > 0 && isApart(line)) {
                start();
            }
            inFirstColumn = inFirst ? line : inFirstColumn;
            fill(line);
        }

        private boolean isApart(PdfLine line) {
            return line.page() != inFirstColumn.page() || line.y() - inFirstColumn.y() > LEADING * line.size();
        }

        private void start() {
            var row = new String[first.chunks().size()];
            Arrays.fill(row, "");
            rows.add(row);
            furthest = 0;
        }

        private void fill(PdfLine line) {
            var row = rows.get(rows.size() - 1);
            for (var chunk : line.chunks()) {
                int column = column(chunk);
                row[column] = row[column].isEmpty() ? chunk.text() : row[column] + ' ' + chunk.text();
                furthest = Math.max(furthest, column);
            }
        }

        private int column(PdfLine.Chunk chunk) {
            for (int i = 0; i < first.chunks().size(); i++) {
                if (Math.abs(first.chunks().get(i).left() - chunk.left()) < TOLERANCE) {
                    return i;
                }
            }
            return -1;
        }

        /** Some rows, most of them with words in more than one column. */
        boolean areTable() {
            long filled = rows.stream()
                    .filter(row ->
                            Arrays.stream(row).filter(cell -> !cell.isEmpty()).count() > 1)
                    .count();
            return rows.size() >= FEWEST_ROWS && filled * 2 > rows.size();
        }

        List<Block> blocks() {
            List<Block> blocks = new ArrayList<>();
            for (var row : rows) {
                blocks.add(new Row(blocks.isEmpty() && first.bold(), List.of(row)));
            }
            blocks.add(new TableEnd());
            return blocks;
        }
    }
}
