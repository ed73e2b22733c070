package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Formula;
import org.proviso.sheet.Page.Line;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;
import org.proviso.sheet.Tone;

/**
 * Figures of a page that are formulas over a table, beside them the figures as issued and whether both agree: whoever sorts, filters or
 * changes the table sees it here.
 *
 * @param name by which a chart asks for it
 * @param figures the heads of the figures, each on its colour
 * @param issuedOver how many columns of the page the figures as issued take
 */
record FigureGrid(Lines lines, String name, List<Head> figures, int issuedOver) {
    FigureGrid {
        figures = List.copyOf(figures);
    }

    /** The word over a column of figures and the colour that stands for it. */
    record Head(String word, Tone tone) {}

    /** A figure as issued, and how it is counted. */
    record Figure(Formula.Count count, long issued) {}

    FigureGrid heads(String first) {
        List<Slot> slots = new ArrayList<>();
        slots.add(Slot.of(Look.GRID_HEAD, first));
        figures.forEach(head -> slots.add(Slot.of(Look.GRID_HEAD, head.word()).on(head.tone())));
        slots.add(Slot.of(Look.GRID_HEAD_FIGURE, "All"));
        slots.add(Slot.of(Look.GRID_HEAD, "As issued").over(issuedOver));
        slots.add(Slot.of(Look.GRID_HEAD_FIGURE, "Check"));
        lines.add(new Line(slots, name, java.util.Optional.empty(), false));
        return this;
    }

    /** A line that charts draw; the last figure counts all. */
    FigureGrid row(Cell label, List<Figure> counted) {
        return add(label, counted, name);
    }

    /** A line below the others, over all of them. */
    FigureGrid total(String label, List<Figure> counted) {
        return add(Cell.text(label), counted, "");
    }

    private FigureGrid add(Cell label, List<Figure> counted, String grid) {
        List<Slot> slots = new ArrayList<>();
        slots.add(Slot.of(Look.GRID_CELL, label));
        counted.forEach(figure ->
                slots.add(Slot.of(Look.GRID_FIGURE, Cell.live(figure.count(), (double) figure.issued()))));
        String issued = counted.stream()
                .map(figure -> Long.toString(figure.issued()))
                .collect(Collectors.joining(Formula.JOINED));
        slots.add(Slot.of(Look.GRID_CELL, issued).over(issuedOver));
        var agrees = new Formula.Agrees(1, counted.size(), counted.size() + 1);
        slots.add(Slot.of(Look.GRID_CELL, Cell.live(agrees, Formula.AGREES)).on(Tone.CALM));
        lines.add(new Line(slots, grid, java.util.Optional.empty(), false));
        return this;
    }
}
