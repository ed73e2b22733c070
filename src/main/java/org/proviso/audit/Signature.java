package org.proviso.audit;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a rule derives and what it looks at, in keys such as {@code type:opt-out-right}; {@code type:*} stands for all.
 *
 * @param reads what must be there, {@code negates} what must not be there or is counted
 */
record Signature(String rule, String asserts, Set<String> reads, Set<String> negates) {
    static Signature of(Plan plan) {
        Set<String> reads = new TreeSet<>();
        Set<String> negates = new TreeSet<>();
        for (Premise premise : plan.premises()) {
            Set<String> keys = premise.presence() == Premise.Presence.NOT ? negates : reads;
            for (Check check : premise.checks()) {
                if (check instanceof Check.Equal equal) {
                    key(equal.attribute(), equal.word(), keys);
                } else if (check instanceof Check.OneOf oneOf) {
                    oneOf.words().forEach(word -> key(oneOf.attribute(), word, keys));
                }
            }
        }
        return new Signature(plan.name(), asserted(plan), reads, negates);
    }

    private static void key(Attribute attribute, String word, Set<String> keys) {
        if (attribute.equals(Attribute.TYPE)) {
            keys.add("type:" + word);
        } else if (attribute.equals(Attribute.PATTERN)) {
            keys.add("pattern:" + word);
        }
    }

    private static String asserted(Plan plan) {
        return switch (plan.rule().kind()) {
            case "provision type" -> "type:" + plan.rule().id();
            case "pattern" -> "pattern:" + plan.rule().id();
            case "applicability" -> "flag:" + plan.rule().id();
            case "scope" -> "scope:" + plan.rule().id();
            case "mapping" -> "raised:" + plan.rule().id();
            default -> "factor:" + plan.rule().id();
        };
    }

    /** The key that stands for everything of the sort that this rule derives, such as {@code type:*}. */
    String everyOfItsSort() {
        return asserts.substring(0, asserts.indexOf(':') + 1) + "*";
    }
}
