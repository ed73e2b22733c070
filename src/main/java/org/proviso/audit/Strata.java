package org.proviso.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/** The order in which rules fire, computed: a rule stands above every rule whose conclusion it negates or counts. */
final class Strata {
    private final Map<String, Integer> levels = new HashMap<>();
    private int highest;

    Strata(List<Signature> signatures, Problems problems) {
        signatures.forEach(signature -> levels.put(signature.rule(), 0));
        int rounds = 0;
        while (raise(signatures)) {
            if (++rounds > signatures.size() + 1) {
                problems.add(
                        "RULE-003",
                        Place.of("rules"),
                        "Rules negate each other in a circle; among them \"" + highestRule()
                                + "\". A rule cannot hang on the absence of what it leads to.",
                        "No rule was used.");
                return;
            }
        }
    }

    /** Groups are entered in this order, 0 first. */
    int count() {
        return highest + 1;
    }

    int of(String rule) {
        return levels.getOrDefault(rule, 0);
    }

    static String group(int level) {
        return "stratum-" + level;
    }

    private boolean raise(List<Signature> signatures) {
        boolean changed = false;
        for (Signature signature : signatures) {
            int level = of(signature.rule());
            for (Signature other : signatures) {
                if (Signature.asksFor(signature.negates(), other.asserts())) {
                    level = Math.max(level, of(other.rule()) + 1);
                } else if (Signature.asksFor(signature.reads(), other.asserts())) {
                    level = Math.max(level, of(other.rule()));
                }
            }
            if (level > of(signature.rule())) {
                levels.put(signature.rule(), level);
                highest = Math.max(highest, level);
                changed = true;
            }
        }
        return changed;
    }

    private String highestRule() {
        return levels.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
