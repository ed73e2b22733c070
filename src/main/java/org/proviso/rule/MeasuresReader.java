package org.proviso.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.proviso.text.Node;

/** Reads rules/measures.yaml. */
final class MeasuresReader {
    private MeasuresReader() {}

    static Measures read(Node file) {
        SortedMap<String, Measures.LabelledSet> sets = new TreeMap<>();
        SortedMap<RuleId, SortedMap<String, Measures.Counts>> rules = new TreeMap<>();
        if (file.has("sets") && !file.at("sets").isEmpty()) {
            file.at("sets").entries().forEach((name, set) -> sets.put(name, set(set)));
        }
        if (file.has("rules") && !file.at("rules").isEmpty()) {
            file.at("rules").entries().forEach((rule, of) -> {
                SortedMap<String, Measures.Counts> counts = new TreeMap<>();
                of.entries().forEach((name, each) -> counts.put(name, counts(each)));
                rules.put(new RuleId(rule), counts);
            });
        }
        file.nothingElse();
        return new Measures(sets, rules);
    }

    private static Measures.LabelledSet set(Node set) {
        var read = new Measures.LabelledSet(date(set), whole(set, "units"), set.need("rules"));
        set.nothingElse();
        return read;
    }

    private static LocalDate date(Node set) {
        String written = set.need("on");
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            set.at("on").problem("Found \"" + written + "\", expected a date such as 2026-11-24.");
            return LocalDate.EPOCH;
        }
    }

    private static Measures.Counts counts(Node node) {
        var counts = new Measures.Counts(
                whole(node, "right"),
                whole(node, "wrong"),
                node.has("missed") ? Optional.of(whole(node, "missed")) : Optional.empty());
        node.nothingElse();
        return counts;
    }

    private static int whole(Node node, String key) {
        node.need(key);
        return (int) node.number(key, 0);
    }
}
