package org.proviso.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<String, Integer> concluded = new HashMap<>();
        for (Signature signature : signatures) {
            concluded.merge(signature.asserts(), of(signature.rule()), Math::max);
            concluded.merge(signature.everyOfItsSort(), of(signature.rule()), Math::max);
        }
        boolean changed = false;
        for (Signature signature : signatures) {
            int level = Math.max(above(concluded, signature.reads(), 0), above(concluded, signature.negates(), 1));
            if (level > of(signature.rule())) {
                levels.put(signature.rule(), level);
                highest = Math.max(highest, level);
                changed = true;
            }
        }
        return changed;
    }

    private static int above(Map<String, Integer> concluded, Set<String> keys, int step) {
        int level = 0;
        for (String key : keys) {
            Integer below = concluded.get(key);
            level = below == null ? level : Math.max(level, below + step);
        }
        return level;
    }

    private String highestRule() {
        return levels.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
