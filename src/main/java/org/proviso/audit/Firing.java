package org.proviso.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * A rule that fired: which, in which way, on which facts, and what it concluded.
 *
 * @param facts for each of the plan's bound premises, in order, the facts that meet it; the rule fired on every combination of them
 */
record Firing(Plan plan, List<List<?>> facts, Object conclusion) {
    Firing {
        facts = List.copyOf(facts);
    }

    /** How often the rule fired. */
    int count() {
        int count = 1;
        for (List<?> each : facts) {
            count *= each.size();
        }
        return count;
    }

    /** The same, one for each combination: with one fact for each premise. */
    List<Firing> single() {
        if (count() == 1) {
            return List.of(this);
        }
        List<List<List<?>>> combinations = List.of(List.of());
        for (List<?> each : facts) {
            List<List<List<?>>> longer = new ArrayList<>();
            for (List<List<?>> begun : combinations) {
                each.forEach(fact -> longer.add(with(begun, fact)));
            }
            combinations = longer;
        }
        return combinations.stream()
                .map(combination -> new Firing(plan, combination, conclusion))
                .toList();
    }

    private static List<List<?>> with(List<List<?>> begun, Object fact) {
        List<List<?>> all = new ArrayList<>(begun);
        all.add(List.of(fact));
        return all;
    }
}
