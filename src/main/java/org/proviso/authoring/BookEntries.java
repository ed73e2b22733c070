package org.proviso.authoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Node;

/** The rows of a desk as entries, each value at the place of its cell. */
final class BookEntries {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");
    private static final List<DeskSheet> SHEETS =
            List.of(DeskSheet.MAPPINGS, DeskSheet.PROVISIONS, DeskSheet.VOCABULARY, DeskSheet.APPLICABILITY);

    private final Pack pack;
    private final Problems problems;
    private final Map<String, Group> groups = new LinkedHashMap<>();

    BookEntries(Pack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** The rows of one entry. */
    private record Group(Sort sort, String id, List<DeskRow> rows, Map<String, List<Node>> examples) {
        DeskRow first() {
            return rows.get(0);
        }
    }

    /** All entries, in the order of the sheets. */
    List<Entry> read(DeskReader reader) {
        for (DeskSheet sheet : SHEETS) {
            reader.rows(sheet).forEach(row -> group(sheet, row));
        }
        reader.rows(DeskSheet.TESTS).forEach(this::example);
        return groups.values().stream().map(this::entry).toList();
    }

    private void group(DeskSheet sheet, DeskRow row) {
        String id = id(row);
        Optional<Sort> sort = sort(sheet, row, id);
        if (sort.isEmpty()) {
            return;
        }
        String key = sort.get().section() + " " + id;
        Group group =
                groups.computeIfAbsent(key, k -> new Group(sort.get(), id, new ArrayList<>(), new LinkedHashMap<>()));
        String number = row.text("row");
        int expected = group.rows().size() + 1;
        boolean isNext = number.equals(String.valueOf(expected)) || (number.isEmpty() && expected == 1);
        if (!isNext) {
            problem(
                    "DESK-015",
                    row.placeOf(sheet == DeskSheet.VOCABULARY ? "id" : "row"),
                    sheet == DeskSheet.VOCABULARY
                            ? "The id \"" + id + "\" stands also at "
                                    + group.first().place().at() + "; an id is given once."
                            : "This is row " + expected + " of \"" + id + "\", and \"row\" says \"" + number
                                    + "\". Number the rows of a rule 1, 2, 3, or give this one an id of its own.");
        }
        group.rows().add(row);
    }

    private String id(DeskRow row) {
        String written = row.text("id");
        if (ID.matcher(written).matches()) {
            return written;
        }
        problem(
                "DESK-014",
                row.placeOf("id"),
                "\"" + written + "\" is no id; an id is letters, figures and hyphens, such as opt-out-on-gdpr-21-1.");
        // under some name, so that all else that is wrong with the row is found
        return "row-without-id-" + groups.size();
    }

    private Optional<Sort> sort(DeskSheet sheet, DeskRow row, String id) {
        if (sheet == DeskSheet.MAPPINGS || sheet == DeskSheet.VOCABULARY) {
            return Optional.of(sheet == DeskSheet.MAPPINGS ? Sort.MAPPING : Sort.CONCEPT);
        }
        String word = row.text("kind");
        Optional<Sort> before = groups.values().stream()
                .filter(group ->
                        word.isEmpty() && group.id().equals(id) && group.sort().sheet() == sheet)
                .map(Group::sort)
                .findFirst();
        Optional<Sort> sort = before.or(() -> Sort.of(sheet, word));
        if (sort.isEmpty()) {
            List<String> words = List.of(Sort.values()).stream()
                    .filter(each -> each.sheet() == sheet)
                    .map(Sort::word)
                    .toList();
            problem(
                    "DESK-016",
                    row.placeOf("kind"),
                    "\"" + word + "\" cannot stand in \"kind\"; it is one of " + String.join(", ", words) + "."
                            + Nearest.hint(word, words));
        }
        return sort;
    }

    private void example(DeskRow row) {
        String rule = row.text("rule");
        List<String> rules = groups.values().stream()
                .filter(group -> group.sort().isRule())
                .map(Group::id)
                .toList();
        Optional<Group> group = groups.values().stream()
                .filter(each -> each.sort().isRule() && each.id().equals(rule))
                .findFirst();
        Optional<Expectation> expectation = Expectation.of(row.text("expect"));
        if (group.isEmpty()) {
            problem(
                    "DESK-017",
                    row.placeOf("rule"),
                    "\"" + rule + "\" is no rule of this book." + Nearest.hint(rule, rules));
        }
        if (expectation.isEmpty()) {
            List<String> words = List.of(Expectation.values()).stream()
                    .map(Expectation::word)
                    .toList();
            problem(
                    "DESK-016",
                    row.placeOf("expect"),
                    "\"" + row.text("expect") + "\" cannot stand in \"expect\"; it is one of "
                            + String.join(", ", words) + "." + Nearest.hint(row.text("expect"), words));
        }
        if (row.text("text").isEmpty()) {
            problem("DESK-018", row.placeOf("text"), "\"text\" is blank; an example is a text.");
        }
        if (group.isPresent() && expectation.isPresent()) {
            group.get()
                    .examples()
                    .computeIfAbsent(expectation.get().key(), k -> new ArrayList<>())
                    .add(example(row, row.text("text")));
        }
    }

    private Node example(DeskRow row, String text) {
        Map<String, Node> parts = new LinkedHashMap<>();
        row.cells().forEach((header, cell) -> {
            if (!cell.column().isLocked() && !List.of("rule", "expect").contains(header)) {
                String key = DeskColumn.key(header);
                if (key.equals("text") && cell.text().contains(DeskColumn.BETWEEN)) {
                    List<Node> documents = Arrays.stream(cell.text().split(DeskColumn.BETWEEN, -1))
                            .map(document -> node(cell.place(), document.strip()))
                            .toList();
                    parts.put("documents", Node.list(cell.place(), documents, problems));
                } else {
                    parts.put(key, node(cell.place(), cell.text()));
                }
            }
        });
        return parts.size() == 1 && parts.containsKey("text") && !text.isEmpty()
                ? node(row.placeOf("text"), text)
                : Node.mapping(row.placeOf("text"), parts, problems);
    }

    private Entry entry(Group group) {
        Map<String, Node> body = new LinkedHashMap<>();
        for (DeskColumn column : DeskColumn.of(group.sort().sheet())) {
            if (column.part() == DeskColumn.Part.FIELD) {
                field(group, column).ifPresent(node -> body.put(column.header(), node));
            } else if (column.part() == DeskColumn.Part.TRAITS) {
                traits(group.first(), column, body);
            }
        }
        if (group.sort().isRule()) {
            List<Node> ways = new WayCells(problems).ways(group.rows());
            if (!ways.isEmpty()) {
                body.put("when", Node.list(group.first().place(), ways, problems));
            }
            group.examples()
                    .forEach((key, list) -> body.put(key, Node.list(list.get(0).place(), list, problems)));
        }
        String file = file(group);
        Node life = pack.file(file, problems).at("life");
        return new Entry(
                group.sort(), file, group.id(), Node.mapping(group.first().placeOf("id"), body, problems), life);
    }

    private String file(Group group) {
        List<String> files = pack.filesOf(group.sort());
        String written = group.first().text("file");
        if (files.contains(written)) {
            return written;
        }
        problem(
                "DESK-016",
                group.first().placeOf("file"),
                "\"" + written + "\" cannot stand in \"file\": no entry of this kind is kept there; it is one of "
                        + String.join(", ", files) + "." + Nearest.hint(written, files));
        // somewhere, so that all else that is wrong with it is found
        return pack.find(group.sort().section() + " " + group.id())
                .map(Entry::file)
                .orElse(files.isEmpty() ? "" : files.get(0));
    }

    private Optional<Node> field(Group group, DeskColumn column) {
        repeated(group, column);
        Optional<Field> field = fieldsOf(group.sort()).stream()
                .filter(each -> each.key().equals(column.header()))
                .findFirst();
        DeskRow row = group.first();
        String text = row.text(column.header());
        Place place = row.placeOf(column.header());
        if (field.isEmpty()) {
            if (!text.isEmpty()) {
                problem(
                        "DESK-019",
                        place,
                        "\"" + column.header() + "\" is not asked of a "
                                + group.sort().word() + "; leave it blank.");
            }
            return Optional.empty();
        }
        if (text.isEmpty()) {
            if (field.get().needed() && Sort.LIFE.contains(field.get())) {
                problem(
                        "DESK-018",
                        place,
                        "\"" + column.header() + "\" is blank. " + field.get().help());
            }
            // left in, so that what is missing is named at its own cell
            return field.get().needed() || group.sort().isRule() ? Optional.of(node(place, "")) : Optional.empty();
        }
        List<String> values = column.shape().taken(text);
        return Optional.of(
                column.shape() == Shape.ONE
                        ? node(place, text)
                        : Node.list(
                                place,
                                values.stream().map(value -> node(place, value)).toList(),
                                problems));
    }

    private void traits(DeskRow row, DeskColumn column, Map<String, Node> body) {
        Place place = row.placeOf(column.header());
        for (String line : column.shape().taken(row.text(column.header()))) {
            int colon = line.indexOf(':');
            String trait = colon < 0 ? line : line.substring(0, colon).strip();
            boolean isGood = colon > 0 && Sort.traits().contains(trait) && !body.containsKey(trait);
            if (isGood) {
                body.put(trait, node(place, line.substring(colon + 1).strip()));
            } else {
                problem(
                        "DESK-021",
                        place,
                        "\"" + line
                                + "\" is no trait, or stands here twice; write a word, a colon and a value, such as family: training."
                                + Nearest.hint(trait, Sort.traits()));
            }
        }
    }

    private void repeated(Group group, DeskColumn column) {
        for (DeskRow row : group.rows().subList(1, group.rows().size())) {
            String text = row.text(column.header());
            if (!text.isEmpty() && !text.equals(group.first().text(column.header()))) {
                problem(
                        "DESK-020",
                        row.placeOf(column.header()),
                        "\"" + column.header() + "\" of \"" + group.id() + "\" stands in its first row ("
                                + group.first().placeOf(column.header()).at() + "); leave it blank here.");
            }
        }
    }

    private static List<Field> fieldsOf(Sort sort) {
        List<Field> fields = new ArrayList<>(sort.fields());
        fields.addAll(sort.isRule() ? Sort.LIFE : List.of());
        return fields;
    }

    private Node node(Place place, String text) {
        return Node.text(place, text, problems);
    }

    private void problem(String code, Place place, String found) {
        problems.add(code, place, found, DeskReader.NOT_DONE);
    }
}
