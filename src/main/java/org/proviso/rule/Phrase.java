package org.proviso.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The notation of phrases in rules/vocabulary: {@code (a|b c)} one of these, {@code [a]} perhaps, {@code ..} up to four
 * words between, {@code ..N} up to N.
 */
public final class Phrase {
    /** A phrase that stands for more plain ones is a mistake, and slow; gaps say the same with fewer. */
    static final int MOST = 1_000;

    private Phrase() {}

    /** Every plain phrase that a written one stands for; hyphens count as spaces. Brackets that do not close throw {@link IllegalArgumentException}. */
    public static Set<String> expand(String phrase) {
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

    /** How many plain phrases a written one stands for, without making them. */
    static long count(String phrase) {
        long count = 1;
        long options = 1;
        for (int i = 0; i < phrase.length(); i++) {
            switch (phrase.charAt(i)) {
                case '(' -> options = 1;
                case '[' -> options = 2;
                case '|' -> options++;
                case ')', ']' -> count *= options;
                default -> {}
            }
        }
        return count;
    }

    static boolean isBalanced(String phrase) {
        return phrase.chars().filter(c -> c == '(').count()
                        == phrase.chars().filter(c -> c == ')').count()
                && phrase.chars().filter(c -> c == '[').count()
                        == phrase.chars().filter(c -> c == ']').count();
    }
}
