package org.proviso.rule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often rules were right on labelled sets: what {@code rules/measures.yaml} holds.
 *
 * @param sets by name
 * @param rules by rule, then by set, what was counted
 */
public record Measures(SortedMap<String, LabelledSet> sets, SortedMap<RuleId, SortedMap<String, Counts>> rules) {
    /** Nothing was measured. */
    public static final Measures NONE = new Measures(new TreeMap<>(), new TreeMap<>());

    /** The file that holds them, beside the rules. */
    public static final String FILE = "measures.yaml";

    /** So many conclusions must have been held against labels for a precision to count. */
    static final int LEAST = 5;

    public Measures {
        sets = Collections.unmodifiableSortedMap(new TreeMap<>(sets));
        rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /**
     * A set of texts with labels.
     *
     * @param on when the rules were held against it
     * @param units how many texts it has
     * @param rules digest of the rules that were
     */
    public record LabelledSet(LocalDate on, int units, String rules) {}

    /**
     * What was counted of one rule on one set.
     *
     * @param right texts of which it held and should, {@code wrong} texts of which it held and should not
     * @param missed texts of which it should have held and did not; empty where a label does not tell that of one rule alone
     */
    public record Counts(int right, int wrong, Optional<Integer> missed) {
        String words() {
            String precision = "precision " + share(right, right + wrong);
            return missed.map(n -> precision + ", recall " + share(right, right + n))
                    .orElse(precision);
        }

        private static String share(int part, int of) {
            return of == 0
                    ? "not measured (0 of 0)"
                    : String.format(Locale.ROOT, "%.2f (%d of %d)", part / (double) of, part, of);
        }
    }

    /** Right conclusions among all of a rule, over all sets together; empty where too few were held against labels. */
    public Optional<Double> precision(RuleId rule) {
        int right = 0;
        int all = 0;
        for (Counts counts :
                rules.getOrDefault(rule, Collections.emptySortedMap()).values()) {
            right += counts.right();
            all += counts.right() + counts.wrong();
        }
        return all < LEAST ? Optional.empty() : Optional.of(right / (double) all);
    }

    /**
     * Every measure of a rule: set, counts, day, and whether the rules have changed since; "not measured" when there is none.
     *
     * @param rulesNow digest of the rules as they stand
     */
    public String words(RuleId rule, String rulesNow) {
        StringBuilder all = new StringBuilder();
        rules.getOrDefault(rule, Collections.emptySortedMap()).forEach((name, counts) -> {
            LabelledSet set = sets.getOrDefault(name, new LabelledSet(LocalDate.EPOCH, 0, ""));
            all.append(all.isEmpty() ? "" : "\n").append(name).append(": ").append(counts.words());
            all.append(", ").append(set.on()).append(set.rules().equals(rulesNow) ? "" : ", rules changed since");
        });
        return all.isEmpty() ? "not measured" : all.toString();
    }

    /** These measures with those of one set put in the place of what was known of it. */
    public Measures with(String name, LabelledSet set, Map<RuleId, Counts> counts) {
        SortedMap<String, LabelledSet> allSets = new TreeMap<>(sets);
        allSets.put(name, set);
        SortedMap<RuleId, SortedMap<String, Counts>> all = new TreeMap<>();
        rules.forEach((rule, known) -> {
            SortedMap<String, Counts> others = new TreeMap<>(known);
            others.remove(name);
            if (!others.isEmpty()) {
                all.put(rule, others);
            }
        });
        counts.forEach(
                (rule, own) -> all.computeIfAbsent(rule, id -> new TreeMap<>()).put(name, own));
        return new Measures(allSets, all);
    }

    /** The text of the file. */
    public String yaml() {
        StringBuilder text = new StringBuilder(
                "# How often rules were right on labelled sets. Written by \"proviso evaluate --record\"; not edited by hand.\nsets:\n");
        sets.forEach((name, set) -> text.append("  ")
                .append(quoted(name))
                .append(": {on: ")
                .append(set.on())
                .append(", units: ")
                .append(set.units())
                .append(", rules: ")
                .append(quoted(set.rules()))
                .append("}\n"));
        text.append("rules:\n");
        rules.forEach((rule, of) -> {
            text.append("  ").append(rule).append(":\n");
            of.forEach((name, counts) -> text.append("    ")
                    .append(quoted(name))
                    .append(": {right: ")
                    .append(counts.right())
                    .append(", wrong: ")
                    .append(counts.wrong())
                    .append(counts.missed().map(n -> ", missed: " + n).orElse(""))
                    .append("}\n"));
        });
        return text.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
