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

    /** One row of a page; an empty one is a gap. */
    public record Line(List<Slot> slots) {
        public Line {
            slots = List.copyOf(slots);
        }

        public static Line of(Slot... slots) {
            return new Line(List.of(slots));
        }

        public static Line gap() {
            return new Line(List.of());
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
        GRID_FIGURE
    }
}
