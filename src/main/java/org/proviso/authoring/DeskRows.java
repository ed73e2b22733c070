package org.proviso.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.rule.Column;
import org.proviso.text.Node;

/** An entry as rows of its sheet, and its examples as rows of the sheet of tests. */
final class DeskRows {
    private final Entry entry;
    private final Map<String, String> tools;

    private DeskRows(Entry entry, Map<String, String> tools) {
        this.entry = entry;
        this.tools = tools;
    }

    /**
     * The rows of an entry.
     *
     * @param tools what the program has to say of it, by the header of the column
     */
    static List<List<String>> of(Entry entry, Map<String, String> tools) {
        return new DeskRows(entry, tools).rows();
    }

    private List<List<String>> rows() {
        List<DeskColumn> columns = DeskColumn.of(entry.sort().sheet());
        List<Node> ways = entry.body().at("when").items();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(1, ways.size()); i++) {
            List<String> row = new ArrayList<>();
            for (DeskColumn column : columns) {
                row.add(cell(column, i, ways));
            }
            rows.add(row);
        }
        return rows;
    }

    private String cell(DeskColumn column, int row, List<Node> ways) {
        boolean first = row == 0;
        return switch (column.part()) {
            case ID -> entry.id();
            case ROW -> ways.isEmpty() ? "" : String.valueOf(row + 1);
            case CONDITION ->
                ways.isEmpty() ? "" : words(column.shape(), ways.get(row).at(column.header()));
            case MORE -> ways.isEmpty() ? "" : more(ways.get(row));
            case TRAITS -> traits();
            case KIND -> first ? entry.sort().word() : "";
            case FILE -> first ? entry.file() : "";
            case FIELD -> first ? field(column) : "";
            case TOOL, TEST -> first ? tools.getOrDefault(column.header(), "") : "";
        };
    }

    private String field(DeskColumn column) {
        boolean ofLife = entry.sort().isRule()
                && Sort.LIFE.stream().anyMatch(field -> field.key().equals(column.header()));
        return ofLife
                ? entry.effective(column.header())
                : words(column.shape(), entry.body().at(column.header()));
    }

    private String traits() {
        return Shape.LINES.joined(Sort.traits().stream()
                .filter(trait -> !entry.body().at(trait).isEmpty())
                .map(trait -> trait + ": " + words(Shape.ONE, entry.body().at(trait)))
                .toList());
    }

    private String more(Node way) {
        Set<String> own =
                Sort.conditions(entry.sort().sheet()).stream().map(Column::key).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        way.entries().forEach((key, value) -> {
            if (!own.contains(key)) {
                lines.add(key + ": " + words(Shape.WORDS, value));
            }
        });
        return Shape.LINES.joined(lines);
    }

    private static String words(Shape shape, Node value) {
        return shape.joined(value.items().stream().map(Node::text).toList());
    }

    /** The text of several documents is one, with a line between that tells them apart. */
    private static String text(Node item, String key) {
        if (!item.isMapping()) {
            return key.equals("text") ? item.text() : "";
        }
        List<Node> documents = key.equals("text") ? item.at("documents").items() : List.of();
        return documents.isEmpty()
                ? item.at(key).text()
                : String.join(
                        DeskColumn.BETWEEN, documents.stream().map(Node::text).toList());
    }

    /** The examples of an entry as rows of the sheet of tests. */
    static List<List<String>> tests(Entry entry, Examined examined) {
        List<List<String>> rows = new ArrayList<>();
        for (Expectation expectation : Expectation.values()) {
            for (Node item : entry.body().at(expectation.key()).items()) {
                List<String> row = new ArrayList<>(List.of(entry.id(), expectation.word()));
                for (String key : List.of("heading", "before", "text", "after", "as-of", "quote")) {
                    row.add(text(item, key));
                }
                Examined.Result result = examined.of(entry.id(), rows.size());
                row.add(result.word());
                row.add(result.said());
                rows.add(row);
            }
        }
        return rows;
    }
}
