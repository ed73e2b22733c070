package org.proviso.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.proviso.source.Digest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Folder;
import org.proviso.text.Node;

/** Reads the files of rules/, all problems in one pass. */
public final class RuleBookReader {
    private static final List<String> SORTS =
            List.of("types", "patterns", "applicability", "scope", "mappings", "factors");

    /** Files that say something about rules, and none of what they conclude. */
    private static final List<String> NO_RULES = List.of(Approvals.FILE, Measures.FILE, Voice.FILE);

    private final Problems problems;

    public RuleBookReader(Problems problems) {
        this.problems = problems;
    }

    /** The book that the files of a folder make together. */
    public RuleBook read(Folder folder) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        for (Folder.Entry file : folder.entries()) {
            if (file.name().endsWith(".yaml")) {
                nodes.put(file.name(), file.yaml(problems));
            }
        }
        return read(nodes, folder.digest(), written(folder));
    }

    /**
     * The book that values from elsewhere make together, such as those of a workbook.
     *
     * @param nodes by the name that each file has or would have
     */
    public RuleBook read(Map<String, Node> nodes, Digest digest) {
        return read(nodes, digest, digest);
    }

    private RuleBook read(Map<String, Node> nodes, Digest digest, Digest written) {
        Vocabulary vocabulary = new VocabularyReader(problems).read(nodes);
        Known known = new Known(vocabulary, keysOf(nodes, "types"), keysOf(nodes, "patterns"));
        Approvals approvals = Approvals.read(Optional.ofNullable(nodes.get(Approvals.FILE)));
        Voice voice = Voice.read(Optional.ofNullable(nodes.get(Voice.FILE)));
        List<Rule> rules = new ArrayList<>();
        Map<RuleId, Digest> approved = new HashMap<>();
        nodes.forEach((name, node) -> {
            if (holdsRules(name)) {
                RuleReader reader = new RuleReader(node.at("life"), known, approvals, voice);
                rules.addAll(rulesOf(node, reader));
                approved.putAll(reader.approved());
            }
        });
        rules.sort(Comparator.comparing(Rule::id));
        reportDoubles(rules);
        rules.forEach(rule -> checkId(rule.id().value(), rule.place(), problems));
        Measures measures = Optional.ofNullable(nodes.get(Measures.FILE))
                .map(MeasuresReader::read)
                .orElse(Measures.NONE);
        RuleBook book = new RuleBook(vocabulary, rules, digest, measures, written, List.of());
        return book.withLapsed(lapsed(book, approved, approvals));
    }

    /** The approved rules that hang on something else than when they were approved. */
    private static List<RuleId> lapsed(RuleBook book, Map<RuleId, Digest> approved, Approvals approvals) {
        return book.rules().stream()
                .filter(rule -> {
                    Optional<Digest> content = Optional.ofNullable(approved.get(rule.id()));
                    return content.isPresent()
                            && approvals.has(rule.id(), content.get())
                            && !approvals.has(
                                    rule.id(),
                                    content.get(),
                                    Foundation.of(rule, book).digest(rule.id()));
                })
                .map(Rule::id)
                .toList();
    }

    private static boolean holdsRules(String file) {
        return !file.startsWith("vocabulary/") && !NO_RULES.contains(file);
    }

    private static Digest written(Folder folder) {
        return new Folder(
                        folder.origin(),
                        folder.entries().stream()
                                .filter(file -> !NO_RULES.contains(file.name()))
                                .toList())
                .digest();
    }

    private static List<String> keysOf(Map<String, Node> nodes, String sort) {
        TreeSet<String> keys = new TreeSet<>();
        nodes.forEach((name, node) -> {
            if (holdsRules(name) && node.has(sort)) {
                keys.addAll(node.at(sort).entries().keySet());
            }
        });
        return List.copyOf(keys);
    }

    private static List<Rule> rulesOf(Node file, RuleReader reader) {
        List<Rule> rules = new ArrayList<>();
        for (String sort : SORTS) {
            if (file.has(sort)) {
                file.at(sort).entries().forEach((id, node) -> rules.add(reader.rule(sort, id, node)));
            }
        }
        file.nothingElse();
        return rules;
    }

    /** An id is a name everywhere: in YAML, DRL, reports and on the command line. Checked by hand: a pattern would slow a cold start. */
    static void checkId(String id, Place place, Problems problems) {
        boolean good = !id.isEmpty() && id.charAt(0) != '-';
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            good &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        }
        if (!good) {
            problems.add(
                    "RULE-011",
                    place,
                    "\"" + id + "\" is no id; an id is letters, figures and hyphens, such as opt-out-right.",
                    "No rule was taken in.");
        }
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
