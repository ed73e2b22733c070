package org.proviso.app;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.rule.Measures;
import org.proviso.rule.RuleId;

/** Holds what rules found in labelled texts against the labels, and counts: by label, and by rule. */
final class Evaluation {
    /** So many texts must have a label for it to count in the mean over labels. */
    private static final int LEAST = 5;

    private final Optional<LabelMapping> mapping;
    private final SortedMap<String, Tally> labels = new TreeMap<>();
    private final SortedMap<String, Tally> rules = new TreeMap<>();
    private int units;

    /** @param mapping empty when the labels are provision types and patterns of ours */
    Evaluation(Optional<LabelMapping> mapping) {
        this.mapping = mapping;
        mapping.ifPresent(of -> of.labels().keySet().forEach(label -> labels.put(label, new Tally())));
    }

    /** What was right, wrong and missed. */
    static final class Tally {
        private int right;
        private int wrong;
        private int missed;

        private void count(boolean wanted, boolean had) {
            right += wanted && had ? 1 : 0;
            wrong += !wanted && had ? 1 : 0;
            missed += wanted && !had ? 1 : 0;
        }

        Score score() {
            return new Score(right, wrong, missed);
        }
    }

    /** Precision, recall and their harmonic mean; 0 where there is nothing to divide by. */
    record Score(int right, int wrong, int missed) {
        double precision() {
            return right + wrong == 0 ? 0 : right / (double) (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 0 : right / (double) (right + missed);
        }

        double f1() {
            double sum = precision() + recall();
            return sum == 0 ? 0 : 2 * precision() * recall() / sum;
        }

        /** How many texts have the label. */
        int support() {
            return right + missed;
        }
    }

    /** The mean over labels, each counting the same. */
    record Mean(double precision, double recall, double f1) {}

    void count(LabelledUnit unit, Set<String> types, Set<String> patterns) {
        units++;
        if (mapping.isPresent()) {
            countMapped(mapping.get(), unit, types, patterns);
        } else if (unit.sure()) {
            countOwn(unit, types, patterns);
        }
    }

    private void countMapped(LabelMapping of, LabelledUnit unit, Set<String> types, Set<String> patterns) {
        if (unit.labels().stream().anyMatch(of.neutral()::contains)) {
            return;
        }
        Set<String> found = new HashSet<>(types);
        found.addAll(patterns);
        of.labels()
                .forEach((label, ids) -> tally(labels, label)
                        .count(unit.labels().contains(label), ids.stream().anyMatch(found::contains)));
        for (String rule : of.rules()) {
            boolean wanted = of.labelsOf(rule).stream().anyMatch(unit.labels()::contains);
            boolean had = found.contains(rule);
            boolean told = of.soleLabelsOf(rule).stream().anyMatch(unit.labels()::contains);
            if (had || told) {
                tally(rules, rule).count(wanted, had);
            }
        }
    }

    private void countOwn(LabelledUnit unit, Set<String> types, Set<String> patterns) {
        Set<String> asked = new TreeSet<>(unit.labels());
        asked.addAll(types);
        asked.removeAll(unit.arguable());
        asked.forEach(label -> both(label, unit.labels().contains(label), types.contains(label)));
        if (unit.patternsSure()) {
            Set<String> shown = new TreeSet<>(unit.patterns());
            shown.addAll(patterns);
            shown.forEach(label -> both(label, unit.patterns().contains(label), patterns.contains(label)));
        }
    }

    private void both(String id, boolean wanted, boolean had) {
        tally(labels, id).count(wanted, had);
        tally(rules, id).count(wanted, had);
    }

    private static Tally tally(SortedMap<String, Tally> all, String id) {
        return all.computeIfAbsent(id, key -> new Tally());
    }

    int units() {
        return units;
    }

    SortedMap<String, Score> labels() {
        SortedMap<String, Score> scores = new TreeMap<>();
        labels.forEach((label, tally) -> scores.put(label, tally.score()));
        return scores;
    }

    /** Over the labels that at least five texts have. */
    Mean macro() {
        List<Score> used = labels().values().stream()
                .filter(score -> score.support() >= LEAST)
                .toList();
        return new Mean(
                used.stream().mapToDouble(Score::precision).average().orElse(0),
                used.stream().mapToDouble(Score::recall).average().orElse(0),
                used.stream().mapToDouble(Score::f1).average().orElse(0));
    }

    /** Over all labels together. */
    Score micro() {
        return new Score(
                labels.values().stream().mapToInt(tally -> tally.right).sum(),
                labels.values().stream().mapToInt(tally -> tally.wrong).sum(),
                labels.values().stream().mapToInt(tally -> tally.missed).sum());
    }

    /** By rule, what was counted; what it missed only where a label stands for that rule alone. */
    Map<RuleId, Measures.Counts> rules() {
        Map<RuleId, Measures.Counts> counts = new TreeMap<>();
        rules.forEach((rule, tally) -> {
            boolean told = mapping.map(of -> !of.soleLabelsOf(rule).isEmpty()).orElse(true);
            counts.put(
                    new RuleId(rule),
                    new Measures.Counts(tally.right, tally.wrong, told ? Optional.of(tally.missed) : Optional.empty()));
        });
        return counts;
    }
}
