package org.proviso.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.source.Problems;
import org.proviso.text.Node;
import org.proviso.text.Yaml;

/**
 * Which provision types and patterns count as which label of a set that others made.
 *
 * @param labels by label, ids of ours; a label counts when any of them was found
 * @param neutral labels whose texts count neither way
 */
record LabelMapping(Map<String, Set<String>> labels, Set<String> neutral) {
    private static final String NEUTRAL = "neutral";

    /** The mapping of one set, from a file (JSON or YAML) of sets; {@code known} are the ids of all rules. */
    static LabelMapping read(Path file, String set, List<String> known, Problems problems) {
        String text;
        try {
            text = Files.readString(file);
        } catch (IOException e) {
            CommandProblems.noFile(file.toString(), EvaluateCommand.NOT_DONE, problems);
            return new LabelMapping(Map.of(), Set.of());
        }
        Node sets = Yaml.read(file.toString(), text, problems);
        if (!sets.has(set)) {
            CommandProblems.noSet(
                    file.toString(), set, List.copyOf(sets.entries().keySet()), problems);
            return new LabelMapping(Map.of(), Set.of());
        }
        Map<String, Set<String>> labels = new TreeMap<>();
        Set<String> neutral = new TreeSet<>();
        sets.at(set).entries().forEach((label, ids) -> {
            if (label.equals(NEUTRAL)) {
                ids.items().forEach(each -> neutral.add(each.text()));
            } else {
                labels.put(label, ids(ids, known, problems));
            }
        });
        return new LabelMapping(labels, neutral);
    }

    /** The ids that are named; one that ends in a star names all that begin so. */
    private static Set<String> ids(Node named, List<String> known, Problems problems) {
        Set<String> ids = new TreeSet<>();
        for (Node each : named.items()) {
            String id = each.text();
            List<String> meant = id.endsWith("*")
                    ? known.stream()
                            .filter(rule -> rule.startsWith(id.substring(0, id.length() - 1)))
                            .toList()
                    : known.stream().filter(id::equals).toList();
            if (meant.isEmpty()) {
                CommandProblems.unknownLabel(each.place(), id, known, problems);
            }
            ids.addAll(meant);
        }
        return ids;
    }

    /** The labels for which an id counts. */
    Set<String> labelsOf(String id) {
        return labels.entrySet().stream()
                .filter(entry -> entry.getValue().contains(id))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The labels that one id alone stands for: only these tell what that rule missed. */
    List<String> soleLabelsOf(String id) {
        List<String> sole = new ArrayList<>();
        labels.forEach((label, ids) -> {
            if (ids.equals(Set.of(id))) {
                sole.add(label);
            }
        });
        return sole;
    }

    Set<String> rules() {
        return labels.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
