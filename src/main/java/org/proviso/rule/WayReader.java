package org.proviso.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.proviso.source.Nearest;
import org.proviso.text.Node;

/** Reads one row of a rule: its columns become conditions. */
final class WayReader {
    private static final EnumSet<Column> STATEMENT =
            EnumSet.of(Column.BY, Column.DOES, Column.ON, Column.FOR, Column.ONLY_FOR, Column.BEYOND, Column.MODALITY);
    private static final EnumSet<Column> CHOICE =
            EnumSet.of(Column.CHOICE, Column.ABOUT, Column.ABOUT_FAMILY, Column.GIVEN, Column.WAY);
    private static final EnumSet<Column> ELEMENTS = EnumSet.range(Column.RIGHT, Column.CHANGE);

    private static final String EITHER = "either";

    private final Column.Known known;

    /** What may stand in each column asked for so far. */
    private final Map<Column, List<String>> allowed = new EnumMap<>(Column.class);

    WayReader(Column.Known known) {
        this.known = known;
    }

    Way way(int number, Node row) {
        Row cells = new Row(new EnumMap<>(Column.class));
        row.entries().forEach((key, node) -> readCell(key, node, cells));
        Window within = cells.has(Column.WITHIN) ? window(cells, Column.WITHIN) : Window.SENTENCE;
        List<Condition> conditions = conditions(cells);
        if (conditions.isEmpty()) {
            row.problem("The row asks nothing: it would hold of everything.");
        }
        return new Way(number, conditions, within, cells.words(Column.POLARITY).contains(EITHER));
    }

    private void readCell(String key, Node node, Row cells) {
        Column.of(key).ifPresentOrElse(column -> cells.values.put(column, checked(column, node)), () -> {
            List<String> keys =
                    List.of(Column.values()).stream().map(Column::key).toList();
            node.problem("\"" + key + "\" is not a column of a rule." + Nearest.hint(key, keys));
        });
    }

    private List<String> checked(Column column, Node node) {
        List<String> allowed = this.allowed.computeIfAbsent(column, each -> each.allowed(known));
        List<String> values = node.items().stream().map(Node::text).toList();
        for (Node item : node.items()) {
            if (!allowed.contains(item.text())) {
                item.problems()
                        .add(
                                "RULE-001",
                                item.place(),
                                "\"" + item.text() + "\" cannot stand in \"" + column.key() + "\" (" + column.help()
                                        + ")." + Nearest.hint(item.text(), allowed),
                                "No rule was taken in.");
            }
        }
        if (values.isEmpty()) {
            node.problem("\"" + column.key() + "\" is blank; leave it out, or name what it asks.");
        }
        return values;
    }

    private static List<Condition> conditions(Row row) {
        List<Condition> all = new ArrayList<>();
        List<String> asked = row.polarity();
        if (row.hasAny(CHOICE)) {
            List<String> polarity = row.hasAny(STATEMENT) ? List.of() : asked;
            all.add(new Condition.Chooses(
                    row.words(Column.CHOICE),
                    row.concepts(Column.ABOUT),
                    row.words(Column.ABOUT_FAMILY),
                    row.has(Column.GIVEN),
                    row.words(Column.WAY),
                    polarity));
        }
        if (row.hasAny(STATEMENT)) {
            all.add(new Condition.States(
                    row.words(Column.BY),
                    row.concepts(Column.DOES),
                    row.concepts(Column.ON),
                    row.concepts(Column.FOR),
                    row.words(Column.ONLY_FOR),
                    row.words(Column.BEYOND),
                    row.words(Column.MODALITY),
                    asked));
        }
        linking(row, all);
        elements(row, all);
        naming(row, all);
        typing(row, all);
        return all;
    }

    /** Polarity is asked of what stands first: statement, choice, element, what is named. */
    private static void elements(Row row, List<Condition> all) {
        boolean isFirst = !row.hasAny(STATEMENT) && !row.hasAny(CHOICE);
        for (Column element : ELEMENTS) {
            if (row.has(element)) {
                all.add(new Condition.Says(
                        ConceptKind.valueOf(element.name()),
                        row.concepts(element),
                        isFirst ? row.polarity() : List.of()));
                isFirst = false;
            }
        }
    }

    private static void linking(Row row, List<Condition> all) {
        if (row.has(Column.OVERRIDES)) {
            all.add(new Condition.Overrides());
        }
        if (row.has(Column.WAY_ELSEWHERE)) {
            all.add(new Condition.NoWayElsewhere());
        }
        if (row.has(Column.SAME_PURPOSE)) {
            all.add(new Condition.SamePurpose(row.words(Column.SAME_PURPOSE).contains("yes")));
        }
        if (row.has(Column.TRIGGERED_BY) || row.has(Column.TRIGGER)) {
            all.add(new Condition.Triggered(row.words(Column.TRIGGERED_BY), row.concepts(Column.TRIGGER)));
        }
    }

    private static void naming(Row row, List<Condition> all) {
        boolean isFirst = !row.hasAny(STATEMENT) && !row.hasAny(CHOICE) && !row.hasAny(ELEMENTS);
        for (Column column : List.of(Column.NAMES, Column.AND_NAMES, Column.ALSO_NAMES)) {
            if (row.has(column)) {
                all.add(new Condition.Names(row.concepts(column), isFirst ? row.polarity() : List.of()));
                isFirst = false;
            }
        }
        if (row.has(Column.HEADING)) {
            all.add(new Condition.Headed(row.concepts(Column.HEADING), true));
        }
        if (row.has(Column.HEADING_LACKS)) {
            all.add(new Condition.Headed(row.concepts(Column.HEADING_LACKS), false));
        }
        if (row.has(Column.LACKS)) {
            all.add(new Condition.Lacks(row.concepts(Column.LACKS)));
        }
    }

    private static void typing(Row row, List<Condition> all) {
        if (row.has(Column.MATCHES)) {
            all.add(new Condition.Matches(
                    row.words(Column.MATCHES).stream().map(PatternId::new).toList()));
        }
        for (Column column : List.of(Column.IS, Column.AND_IS, Column.DENIES)) {
            if (row.has(column)) {
                all.add(new Condition.Is(row.types(column), column == Column.DENIES));
            }
        }
        if (row.has(Column.IS_NOT)) {
            all.add(new Condition.HasNot(row.types(Column.IS_NOT), Window.PROVISION));
        }
        Window window = row.has(Column.WINDOW) ? window(row, Column.WINDOW) : Window.DOCUMENT;
        if (row.has(Column.HAS)) {
            all.add(new Condition.Has(row.types(Column.HAS), window));
        }
        if (row.has(Column.HAS_NOT)) {
            all.add(new Condition.HasNot(row.types(Column.HAS_NOT), window));
        }
        for (Column column : List.of(Column.ELSEWHERE, Column.DENIED_ELSEWHERE)) {
            if (row.has(column)) {
                all.add(new Condition.Elsewhere(
                        row.types(column),
                        column == Column.DENIED_ELSEWHERE,
                        window,
                        row.concepts(Column.ELSEWHERE_NAMES),
                        row.concepts(Column.ELSEWHERE_LACKS)));
            }
        }
    }

    private static Window window(Row row, Column column) {
        String word = row.words(column).get(0);
        return List.of(Window.values()).stream()
                .filter(w -> w.word().equals(word))
                .findFirst()
                .orElse(Window.SENTENCE);
    }

    /** The cells of one row. */
    private record Row(Map<Column, List<String>> values) {
        boolean has(Column column) {
            return !words(column).isEmpty();
        }

        boolean hasAny(EnumSet<Column> columns) {
            return columns.stream().anyMatch(this::has);
        }

        List<String> words(Column column) {
            return values.getOrDefault(column, List.of());
        }

        /** What is asked; nothing where either will do. */
        List<String> polarity() {
            return words(Column.POLARITY).contains(EITHER) ? List.of() : words(Column.POLARITY);
        }

        List<ConceptId> concepts(Column column) {
            return words(column).stream().map(ConceptId::new).toList();
        }

        List<ProvisionTypeId> types(Column column) {
            return words(column).stream().map(ProvisionTypeId::new).toList();
        }
    }
}
