package org.proviso.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.rule.RuleDigest;
import org.proviso.text.Node;
import org.proviso.text.YamlLines;
import org.proviso.text.YamlValue;

/** The lines of an entry: what is as it was keeps its bytes, key by key and in lists item by item. */
final class EntryLines {
    private final Entry entry;
    private final Map<String, Node> before;
    private final Map<String, List<String>> old;

    private EntryLines(Entry entry, Map<String, Node> before, Map<String, List<String>> old) {
        this.entry = entry;
        this.before = before;
        this.old = old;
    }

    /** Of an entry that is to stand where another stood, or where none did. */
    static List<String> of(Entry entry, Optional<Entry> before, YamlLines file) {
        Map<String, List<String>> old =
                before.isPresent() ? file.entry(entry.sort().section(), entry.id()) : new LinkedHashMap<>();
        return new EntryLines(entry, before.map(Entry::written).orElse(Map.of()), old).lines();
    }

    private List<String> lines() {
        Map<String, Node> wanted = entry.written();
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("", old.getOrDefault("", List.of("  " + YamlValue.key(entry.id()) + ":")));
        old.forEach((key, lines) -> {
            if (wanted.containsKey(key)) {
                parts.put(key, List.of());
            }
        });
        wanted.forEach((key, value) -> parts.put(key, ofKey(key, value)));
        return inOrder(parts);
    }

    /** Keys that were there keep their order; new ones stand where the order of their sort puts them. */
    private List<String> inOrder(Map<String, List<String>> parts) {
        List<String> order = new ArrayList<>(old.keySet());
        order.retainAll(parts.keySet());
        if (order.isEmpty()) {
            order.add("");
        }
        List<String> usual = entry.sort().order();
        for (String key : parts.keySet()) {
            if (!order.contains(key)) {
                order.add(placeOf(key, order, usual), key);
            }
        }
        List<String> lines = new ArrayList<>();
        order.forEach(key -> lines.addAll(parts.getOrDefault(key, List.of())));
        return lines;
    }

    private static int placeOf(String key, List<String> order, List<String> usual) {
        int place = 1;
        for (int i = 1; i < order.size(); i++) {
            if (usual.indexOf(order.get(i)) < usual.indexOf(key)) {
                place = i + 1;
            }
        }
        return place;
    }

    private List<String> ofKey(String key, Node value) {
        Node was = before.get(key);
        List<String> lines = old.getOrDefault(key, List.of());
        if (was != null && !lines.isEmpty() && RuleDigest.canonical(was).equals(RuleDigest.canonical(value))) {
            return lines;
        }
        if (key.equals("when")
                || List.of(Expectation.values()).stream()
                        .anyMatch(each -> each.key().equals(key))) {
            return ofList(key, value, lines, was);
        }
        if (entry.sort().isList(key)) {
            return List.of("    " + key + ": " + inBrackets(value.items()));
        }
        return List.of("    " + key + ": " + YamlValue.ofLine(value.text()));
    }

    private static String inBrackets(List<Node> items) {
        return "[" + String.join(", ", items.stream().map(YamlValue::inLine).toList()) + "]";
    }

    private static List<String> ofList(
            String key, Node value, List<String> lines, @org.jspecify.annotations.Nullable Node was) {
        Map<String, List<String>> known = new HashMap<>();
        List<List<String>> items = YamlLines.items(lines);
        if (was != null && was.items().size() == items.size()) {
            for (int i = 0; i < items.size(); i++) {
                known.put(RuleDigest.canonical(was.items().get(i)), items.get(i));
            }
        }
        List<String> all = new ArrayList<>();
        all.add("    " + key + ":");
        for (Node item : value.items()) {
            String written = item.isMapping() ? YamlValue.inLine(item) : YamlValue.ofLine(item.text());
            all.addAll(known.getOrDefault(RuleDigest.canonical(item), List.of("      - " + written)));
        }
        return all;
    }
}
