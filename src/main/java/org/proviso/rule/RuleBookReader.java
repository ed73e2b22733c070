package org.proviso.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.proviso.source.Digest;
import org.proviso.source.Problems;
import org.proviso.text.Folder;
import org.proviso.text.Node;

/** Reads the files of rules/, all problems in one pass. */
public final class RuleBookReader {
    private static final List<String> SORTS =
            List.of("types", "patterns", "applicability", "scope", "mappings", "factors");

    private final Problems problems;

    public RuleBookReader(Problems problems) {
        this.problems = problems;
    }

    /** The book that the files of a folder make together. */
    public RuleBook read(Folder folder) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Measures measures = Measures.NONE;
        for (Folder.Entry file : folder.entries()) {
            if (file.name().equals(Measures.FILE)) {
                measures = MeasuresReader.read(file.yaml(problems));
            } else if (file.name().endsWith(".yaml")) {
                nodes.put(file.name(), file.yaml(problems));
            }
        }
        Vocabulary vocabulary = new VocabularyReader(problems).read(nodes);
        Known known = new Known(vocabulary, keysOf(nodes, "types"), keysOf(nodes, "patterns"));
        List<Rule> rules = new ArrayList<>();
        nodes.forEach((name, node) -> {
            if (!name.startsWith("vocabulary/")) {
                rules.addAll(rulesOf(node, known));
            }
        });
        rules.sort(Comparator.comparing(Rule::id));
        reportDoubles(rules);
        return new RuleBook(vocabulary, rules, folder.digest(), measures, written(folder));
    }

    private static Digest written(Folder folder) {
        return new Folder(
                        folder.origin(),
                        folder.entries().stream()
                                .filter(file -> !file.name().equals(Measures.FILE))
                                .toList())
                .digest();
    }

    private static List<String> keysOf(Map<String, Node> nodes, String sort) {
        TreeSet<String> keys = new TreeSet<>();
        nodes.forEach((name, node) -> {
            if (!name.startsWith("vocabulary/") && node.has(sort)) {
                keys.addAll(node.at(sort).entries().keySet());
            }
        });
        return List.copyOf(keys);
    }

    private static List<Rule> rulesOf(Node file, Known known) {
        RuleReader reader = new RuleReader(file.at("life"), known);
        List<Rule> rules = new ArrayList<>();
        for (String sort : SORTS) {
            if (file.has(sort)) {
                file.at(sort).entries().forEach((id, node) -> rules.add(reader.rule(sort, id, node)));
            }
        }
        file.nothingElse();
        return rules;
    }

    private void reportDoubles(List<Rule> rules) {
        for (int i = 1; i < rules.size(); i++) {
            Rule before = rules.get(i - 1);
            Rule rule = rules.get(i);
            if (before.id().equals(rule.id())) {
                problems.add(
                        "RULE-002",
                        rule.place(),
                        "The id \"" + rule.id() + "\" stands also at " + before.place() + "; an id is given once.",
                        "No rule was taken in.");
            }
        }
    }

    record Known(Vocabulary vocabulary, List<String> types, List<String> patterns) implements Column.Known {}
}
