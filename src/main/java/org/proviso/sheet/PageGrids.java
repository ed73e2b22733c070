package org.proviso.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The grids of a page that charts draw, and the room that the charts take. */
final class PageGrids {
    /** Rows of a chart besides those for its bars: title and legend. */
    private static final int FRAME = 5;

    private static final int MOST_ROWS = 60;
    private final Map<String, List<Page.Line>> grids = new HashMap<>();
    private final Map<String, Integer> tops = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    private record Place(Chart chart, int row, int below) {}

    /** Notes a line of a grid and the row, from 0, in which it stands. */
    void add(Page.Line line, int row) {
        tops.putIfAbsent(line.grid(), row);
        grids.computeIfAbsent(line.grid(), k -> new ArrayList<>()).add(line);
    }

    /** Gives a chart rows from that one on, and returns the first below it. */
    int place(Chart chart, int row) {
        int bars = lines(chart).size() - 1;
        int below = row + Math.min(MOST_ROWS, FRAME + bars * 3 / 2);
        places.add(new Place(chart, row, below));
        return below;
    }

    private List<Page.Line> lines(Chart chart) {
        List<Page.Line> lines = grids.getOrDefault(chart.grid(), List.of());
        if (lines.size() < 2) {
            throw new IllegalArgumentException("nothing to draw stands above the chart " + chart.title());
        }
        return lines;
    }

    void draw(Page page, Drawings drawings) {
        for (Place place : places) {
            drawings.add(
                    page.name(),
                    new Drawings.Placed(
                            xml(place.chart(), page.name()),
                            place.row(),
                            place.below(),
                            page.widths().size()));
        }
    }

    private ChartXml xml(Chart chart, String sheet) {
        List<Page.Line> lines = lines(chart);
        List<Page.Line> bars = lines.subList(1, lines.size());
        int columns = chart.tones().size();
        return new ChartXml(
                chart,
                sheet,
                tops.getOrDefault(chart.grid(), 0),
                lines.get(0).slots().subList(1, columns + 1).stream()
                        .map(slot -> PageWriter.text(slot.cell()))
                        .toList(),
                bars.stream()
                        .map(line -> PageWriter.text(line.slots().get(0).cell()))
                        .toList(),
                bars.stream()
                        .map(line -> line.slots().subList(1, columns + 1).stream()
                                .map(slot -> figure(slot.cell()))
                                .toList())
                        .toList());
    }

    private static double figure(Cell cell) {
        if (cell instanceof Cell.Live live) {
            return figure(live.issued());
        }
        return cell instanceof Cell.Figure number ? number.value() : 0;
    }
}
