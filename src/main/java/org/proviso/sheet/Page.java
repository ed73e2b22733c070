package org.proviso.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A sheet laid out by hand: a cover, a summary.
 *
 * @param widths of the columns, in characters of the standard font
 */
public record Page(String name, List<Integer> widths, List<Line> lines) implements Sheet {
    public Page {
        Sheet.checked(name);
        widths = List.copyOf(widths);
        lines = List.copyOf(lines);
    }

    /**
     * One row of a page; an empty one is a gap.
     *
     * @param grid the name of the grid that the line belongs to, or ""
     * @param chart drawn here, as high as it needs
     * @param onNewPage true for the first line of a page of paper
     */
    public record Line(List<Slot> slots, String grid, Optional<Chart> chart, boolean onNewPage) {
        public Line {
            slots = List.copyOf(slots);
        }

        public static Line of(Slot... slots) {
            return new Line(List.of(slots), "", Optional.empty(), false);
        }

        public static Line gap() {
            return of();
        }

        /** A chart over the whole width. */
        public static Line of(Chart chart) {
            return new Line(List.of(), "", Optional.of(chart), false);
        }

        /** The same line as one of a grid that a chart draws. */
        public Line in(String named) {
            return new Line(slots, named, chart, onNewPage);
        }

        /** The same line at the top of a page of paper. */
        public Line onNewPaper() {
            return new Line(slots, grid, chart, true);
        }
    }

    /**
     * A cell of a page.
     *
     * @param tone the colour that the word stands on
     * @param span how many columns it takes
     */
    public record Slot(Cell cell, Look look, Optional<Tone> tone, int span) {
        public static Slot of(Look look, Cell cell) {
            return new Slot(cell, look, Optional.empty(), 1);
        }

        public static Slot of(Look look, String text) {
            return of(look, Cell.text(text));
        }

        public Slot on(Tone colour) {
            return new Slot(cell, look, Optional.of(colour), span);
        }

        public Slot over(int columns) {
            return new Slot(cell, look, tone, columns);
        }
    }

    /** What a cell of a page is for. */
    public enum Look {
        TITLE,
        HEADING,
        LABEL,
        BODY,
        NOTE,
        CODE,
        FIELD,
        GRID_HEAD,
        GRID_HEAD_FIGURE,
        GRID_CELL,
        GRID_FIGURE,
        /** A share, shown with one decimal. */
        GRID_SHARE
    }
}
