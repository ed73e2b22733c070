package org.proviso.report;

import static org.proviso.sheet.Formula.Where.is;
import static org.proviso.sheet.Formula.Where.isFilled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.proviso.audit.Finding;
import org.proviso.regulation.Severity;
import org.proviso.report.FigureGrid.Figure;
import org.proviso.report.FigureGrid.Head;
import org.proviso.review.State;
import org.proviso.review.Trend;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Chart;
import org.proviso.sheet.Formula.Count;
import org.proviso.sheet.Formula.Where;
import org.proviso.sheet.Page.Line;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;

/** This run beside the one before, on the Summary. */
final class TrendGrids {
    private static final Where ANY = isFilled(FindingsTable.SEVERITY);
    private static final int ISSUED_OVER = 4;
    private final AuditIndex index;
    private final Lines lines;

    TrendGrids(AuditIndex index, Lines lines) {
        this.index = index;
        this.lines = lines;
    }

    void draw() {
        Optional<Trend> trend = index.review().trend();
        lines.heading("Trend: this run beside the one before");
        if (trend.isEmpty()) {
            lines.whole(Look.BODY, "No earlier run was given (--baseline), so there is no trend to draw.");
            return;
        }
        severities(trend.get());
        states();
    }

    private void severities(Trend trend) {
        var heads = Phrasing.gravestFirst().stream()
                .map(severity -> new Head(severity.word(), Phrasing.tone(severity)))
                .toList();
        var grid = new FigureGrid(lines, "trend", heads, ISSUED_OVER).heads("All findings of");
        lines.add(before(trend));
        SortedMap<Severity, Long> counts = AuditIndex.count(index.audit().findings(), Finding::severity);
        var figures = new ArrayList<Figure>();
        for (Severity severity : Phrasing.gravestFirst()) {
            figures.add(new Figure(
                    Count.of(FindingsTable.NAME, is(FindingsTable.SEVERITY, severity.word())),
                    counts.getOrDefault(severity, 0L)));
        }
        figures.add(new Figure(
                Count.of(FindingsTable.NAME, ANY), index.audit().findings().size()));
        grid.row(Cell.text("this run"), figures);
        lines.whole(
                Look.NOTE,
                Phrasing.count(index.review().notCompared().size(), "finding")
                        + " of the run before could not be compared and stand in neither line; "
                        + index.review().gone().size() + " are gone. See the sheet " + ChangesTable.NAME + ".");
        lines.add(Line.of(new Chart(
                "Findings of the run before and of this one, by severity",
                "Two bars, the run before and this run, each made up of its findings from critical to info. The figures stand in the"
                        + " table above.",
                "trend",
                Phrasing.gravestFirst().stream().map(Phrasing::tone).toList())));
    }

    /** Figures of another workbook: nothing in this one can count them. */
    private static Line before(Trend trend) {
        List<Slot> slots = new ArrayList<>();
        slots.add(Slot.of(Look.GRID_CELL, "the run before, " + trend.run()));
        long all = 0;
        for (Severity severity : Phrasing.gravestFirst()) {
            long number = trend.before().getOrDefault(severity, 0L);
            all += number;
            slots.add(Slot.of(Look.GRID_FIGURE, Cell.number((double) number)));
        }
        slots.add(Slot.of(Look.GRID_FIGURE, Cell.number((double) all)));
        slots.add(Slot.of(Look.GRID_CELL, "as that run issued them, law as of " + trend.asOf())
                .over(ISSUED_OVER));
        return Line.of(slots.toArray(Slot[]::new)).in("trend");
    }

    private void states() {
        List<State> states = Arrays.stream(State.values())
                .filter(state -> state != State.GONE)
                .toList();
        lines.heading("This run's findings by how they stand to the run before");
        var heads = states.stream()
                .map(state -> new Head(state.word(), Phrasing.tone(state)))
                .toList();
        var grid = new FigureGrid(lines, "states", heads, ISSUED_OVER).heads("Platform");
        for (String platform : index.platforms()) {
            List<Finding> findings = index.findingsFor(platform);
            Where whose = is(FindingsTable.PLATFORM, platform);
            var figures = new ArrayList<Figure>();
            for (State state : states) {
                long number = findings.stream()
                        .filter(finding -> index.state(finding) == state)
                        .count();
                figures.add(
                        new Figure(Count.of(FindingsTable.NAME, whose, is(FindingsTable.STATE, state.word())), number));
            }
            figures.add(new Figure(Count.of(FindingsTable.NAME, whose, ANY), findings.size()));
            grid.row(Cell.text(platform), figures);
        }
    }
}
