package org.proviso.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Nearest;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/**
 * One value of a YAML file with the line where it stands. Reading is strict: what is asked for and missing, of another
 * shape, or there without being asked for ({@link #nothingElse()}) becomes a problem, and reading goes on.
 */
public final class Node {
    private final String file;
    private final int line;
    private final String cell;
    private final Object value;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();

    Node(String file, int line, Object value, Problems problems) {
        this(file, line, "", value, problems);
    }

    private Node(String file, int line, String cell, Object value, Problems problems) {
        this.file = file;
        this.line = line;
        this.cell = cell;
        this.value = value;
        this.problems = problems;
    }

    /** A value that stands in no YAML file, such as the text of a cell. */
    public static Node text(Place place, String value, Problems problems) {
        return new Node(place.file(), 0, place.at(), value, problems);
    }

    /** A list that stands in no YAML file. */
    public static Node list(Place place, List<Node> items, Problems problems) {
        return new Node(place.file(), 0, place.at(), List.copyOf(items), problems);
    }

    /** A mapping that stands in no YAML file; its keys keep their order. */
    public static Node mapping(Place place, Map<String, Node> entries, Problems problems) {
        return new Node(place.file(), 0, place.at(), new LinkedHashMap<>(entries), problems);
    }

    public Place place() {
        return line == 0 ? new Place(file, cell) : Place.line(file, line);
    }

    int line() {
        return line;
    }

    /** A text, a list of nodes, or a map to nodes. */
    Object value() {
        return value;
    }

    public Problems problems() {
        return problems;
    }

    /** The entries of a list; a single value is a list of one; nothing is an empty list. */
    public List<Node> items() {
        if (value instanceof List<?> list) {
            return list.stream().map(Node.class::cast).toList();
        }
        return isEmpty() ? List.of() : List.of(this);
    }

    /** The entries of a mapping, in the order of the file. */
    public Map<String, Node> entries() {
        if (!(value instanceof Map<?, ?> map)) {
            expected("a mapping of keys to values");
            return Map.of();
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        map.forEach((key, node) -> entries.put((String) key, (Node) node));
        return entries;
    }

    /** Whether it is a single value, and no list or mapping. */
    public boolean isText() {
        return value instanceof String;
    }

    public boolean isEmpty() {
        return value.equals("");
    }

    public boolean isMapping() {
        return value instanceof Map;
    }

    /** The value as text, "" with a problem when it is not a single value. */
    public String text() {
        if (value instanceof String text) {
            return text;
        }
        expected("one value");
        return "";
    }

    public boolean has(String key) {
        asked.add(key);
        return value instanceof Map<?, ?> map && map.containsKey(key);
    }

    /** The value under a key; an empty node when there is none. */
    public Node at(String key) {
        asked.add(key);
        return value instanceof Map<?, ?> map && map.get(key) instanceof Node node
                ? node
                : new Node(file, line, cell, "", problems);
    }

    /** The text under a key that must be there. */
    public String need(String key) {
        Node node = at(key);
        if (node.isEmpty()) {
            node.problem("\"" + key + "\" is missing here.");
        }
        return node.isEmpty() ? "" : node.text();
    }

    public Optional<String> maybe(String key) {
        Node node = at(key);
        return node.isEmpty() ? Optional.empty() : Optional.of(node.text());
    }

    /** The texts of the list under a key. */
    public List<String> texts(String key) {
        return at(key).items().stream().map(Node::text).toList();
    }

    /** A number under a key; the fallback when there is none, and, with a problem, when it is no number. */
    public double number(String key, double fallback) {
        String written = maybe(key).orElse("");
        try {
            return written.isEmpty() ? fallback : Double.parseDouble(written);
        } catch (NumberFormatException e) {
            at(key).expected("a number");
            return fallback;
        }
    }

    /** A number above 0 and not above 1, such as a confidence. */
    public double share(String key, double fallback) {
        double written = number(key, fallback);
        if (written > 0 && written <= 1) {
            return written;
        }
        at(key).expected("a number above 0 and not above 1, such as 0.8");
        return fallback;
    }

    /** One of the words of a closed set, written in lower case with hyphens; the first of them when it is not one. */
    public <E extends Enum<E>> E word(String key, E fallback) {
        Node node = at(key);
        return node.isEmpty() ? fallback : node.word(fallback);
    }

    /** This value as one of the words of a closed set. */
    public <E extends Enum<E>> E word(E fallback) {
        List<String> known = new ArrayList<>();
        for (E each : fallback.getDeclaringClass().getEnumConstants()) {
            String word = each.name().toLowerCase(Locale.ROOT).replace('_', '-');
            if (word.equals(text())) {
                return each;
            }
            known.add(word);
        }
        expected("one of " + String.join(", ", known) + "." + Nearest.hint(text(), known));
        return fallback;
    }

    /** Reports every key that nobody asked for. To be called when a mapping has been read. */
    public void nothingElse() {
        if (!(value instanceof Map<?, ?>)) {
            return;
        }
        entries().forEach((key, node) -> {
            if (!asked.contains(key)) {
                node.problem("\"" + key + "\" is not a key that is known here; known are " + String.join(", ", asked)
                        + "." + Nearest.hint(key, asked));
            }
        });
    }

    /** Reports every key of a mapping whose keys are fixed. */
    public void onlyKeys(String... keys) {
        asked.addAll(Arrays.asList(keys));
        nothingElse();
    }

    public void problem(String found) {
        problems.add("TEXT-002", place(), found, "The file was not taken in.");
    }

    private void expected(String what) {
        problem("Found "
                + (value instanceof String text ? "\"" + text + "\"" : value instanceof List ? "a list" : "a mapping")
                + ", expected " + what + (what.endsWith(".") || what.endsWith("?") ? "" : "."));
    }

    /** The value with the lines of all its parts, for tests and debugging. */
    @Override
    public String toString() {
        return line + ":" + value;
    }
}
