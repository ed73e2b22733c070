package org.proviso.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The notation of phrases in rules/vocabulary: {@code (a|b c)} one of these, {@code [a]} perhaps, {@code ..} up to four
 * words between, {@code ..N} up to N.
 */
final class PhraseNotation {
    private PhraseNotation() {}

    /** Every plain phrase that a written one stands for; hyphens count as spaces. */
    static Set<String> expand(String phrase) {
        Set<String> plain = new LinkedHashSet<>();
        for (String each : alternatives(phrase.replace("[", "(|").replace(']', ')'))) {
            String tidy = each.replace('-', ' ').strip().replaceAll("\\s+", " ");
            if (!tidy.isEmpty()) {
                plain.add(tidy);
            }
        }
        return plain;
    }

    private static List<String> alternatives(String phrase) {
        int close = phrase.indexOf(')');
        if (close < 0) {
            return List.of(phrase);
        }
        int open = phrase.lastIndexOf('(', close);
        if (open < 0) {
            throw new IllegalArgumentException("unbalanced brackets in the phrase \"" + phrase + "\"");
        }
        List<String> all = new ArrayList<>();
        for (String option : phrase.substring(open + 1, close).split("\\|", -1)) {
            all.addAll(alternatives(phrase.substring(0, open) + option + phrase.substring(close + 1)));
        }
        return all;
    }
}
