package org.proviso.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.rule.Column;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Node;

/** The conditions of a rule, row by row. */
record WayCells(Problems problems) {
    /** One mapping for each row; none for a rule of one row that asks nothing, which holds wherever its pattern does. */
    List<Node> ways(List<DeskRow> rows) {
        List<Node> ways = new ArrayList<>();
        for (DeskRow row : rows) {
            Map<Column, Node> cells = new LinkedHashMap<>();
            row.cells().forEach((header, cell) -> read(cell, cells));
            Map<String, Node> way = new LinkedHashMap<>();
            for (Column column : Column.values()) {
                Optional.ofNullable(cells.get(column)).ifPresent(node -> way.put(column.key(), node));
            }
            if (!way.isEmpty() || rows.size() > 1) {
                ways.add(Node.mapping(row.placeOf("id"), way, problems));
            }
        }
        return ways;
    }

    private void read(DeskRow.DeskCell cell, Map<Column, Node> cells) {
        if (cell.column().part() == DeskColumn.Part.CONDITION) {
            Column.of(cell.column().header()).ifPresent(column -> put(column, cell.text(), cell.place(), cells));
        } else if (cell.column().part() == DeskColumn.Part.MORE) {
            Shape.LINES.taken(cell.text()).forEach(line -> more(line, cell.place(), cells));
        }
    }

    private void more(String line, Place place, Map<Column, Node> cells) {
        int colon = line.indexOf(':');
        String key = colon < 0 ? line : line.substring(0, colon).strip();
        Optional<Column> column = Column.of(key);
        if (colon < 0 || column.isEmpty()) {
            List<String> keys =
                    List.of(Column.values()).stream().map(Column::key).toList();
            problems.add(
                    "DESK-021",
                    place,
                    "\"" + line + "\" is no condition; write a field, a colon and words, such as window: platform."
                            + Nearest.hint(key, keys),
                    DeskReader.NOT_DONE);
        } else {
            put(column.get(), line.substring(colon + 1), place, cells);
        }
    }

    private void put(Column column, String words, Place place, Map<Column, Node> cells) {
        List<Node> values = Shape.WORDS.taken(words).stream()
                .map(value -> Node.text(place, value, problems))
                .toList();
        Node before = cells.put(column, values.size() == 1 ? values.get(0) : Node.list(place, values, problems));
        if (before != null) {
            problems.add(
                    "DESK-021",
                    place,
                    "\"" + column.key() + "\" has a column of its own and stands in \"" + DeskColumn.MORE
                            + "\" too, or stands there twice; say it once.",
                    DeskReader.NOT_DONE);
        }
    }
}
