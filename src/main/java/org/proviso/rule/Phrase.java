package org.proviso.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase of rules/vocabulary, taken apart: {@code (a|b c)} one of these, {@code [a]} perhaps, {@code ..} up to four words
 * between, {@code ..N} up to N.
 *
 * @param segments what follows one another; of each, the plain word sequences that may stand there
 * @param gaps how many words may stand between one segment and the next; one fewer than segments
 */
public record Phrase(List<Set<String>> segments, List<Integer> gaps) {
    /** Segments that stand for more plain sequences are a mistake, and slow; a gap says the same with fewer. */
    static final int MOST = 1_000;

    private static final int USUAL_GAP = 4;

    public Phrase {
        List<Set<String>> copies = new ArrayList<>(segments.size());
        segments.forEach(segment -> copies.add(Set.copyOf(segment)));
        segments = List.copyOf(copies);
        gaps = List.copyOf(gaps);
    }

    /** The phrases that a written one stands for: one, or several when a gap stands inside brackets. */
    public static List<Phrase> of(String written) {
        List<Phrase> phrases = new ArrayList<>();
        for (String each : hasGapInBrackets(written) ? plain(written) : List.of(written)) {
            phrases.add(taken(each));
        }
        return phrases;
    }

    private static Phrase taken(String written) {
        List<Set<String>> segments = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        StringBuilder segment = new StringBuilder();
        for (String word : written.split(" ", -1)) {
            if (word.startsWith("..")) {
                segments.add(new LinkedHashSet<>(plain(segment.toString())));
                segment.setLength(0);
                gaps.add(word.length() == 2 ? USUAL_GAP : Integer.parseInt(word.substring(2)));
            } else {
                segment.append(word).append(' ');
            }
        }
        segments.add(new LinkedHashSet<>(plain(segment.toString())));
        if (segments.size() == 1) {
            segments.get(0).remove("");
        }
        return new Phrase(segments, gaps);
    }

    /** Every plain sequence that a bracketed one stands for; hyphens count as spaces. */
    private static List<String> plain(String written) {
        if (written.indexOf('(') < 0 && written.indexOf('[') < 0) {
            return List.of(tidy(written));
        }
        Set<String> plain = new LinkedHashSet<>();
        for (String each : alternatives(written.replace("[", "(|").replace(']', ')'))) {
            plain.add(tidy(each));
        }
        return List.copyOf(plain);
    }

    /** Words with one space between. Without a pattern, which a cold start would have to pay for thousands of times. */
    private static String tidy(String words) {
        String tidy =
                words.replace('-', ' ').replace('\t', ' ').replace('\n', ' ').strip();
        while (tidy.contains("  ")) {
            tidy = tidy.replace("  ", " ");
        }
        return tidy;
    }

    private static List<String> alternatives(String phrase) {
        int close = phrase.indexOf(')');
        int open = phrase.lastIndexOf('(', close);
        if (close < 0 || open < 0) {
            return List.of(phrase);
        }
        List<String> all = new ArrayList<>();
        for (String option : phrase.substring(open + 1, close).split("\\|", -1)) {
            all.addAll(alternatives(phrase.substring(0, open) + option + phrase.substring(close + 1)));
        }
        return all;
    }

    private static boolean hasGapInBrackets(String written) {
        if (!written.contains(" ..")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth > 0 && written.startsWith(" ..", i)) {
                return true;
            }
        }
        return false;
    }

    /** The most plain sequences that one part of a written phrase between gaps stands for, without making them. */
    static long count(String written) {
        long most = 0;
        for (String part : hasGapInBrackets(written) ? new String[] {written} : written.split(" \\.\\.\\d* ", -1)) {
            most = Math.max(most, product(part));
        }
        return most;
    }

    private static long product(String part) {
        long count = 1;
        long options = 1;
        for (int i = 0; i < part.length(); i++) {
            switch (part.charAt(i)) {
                case '(' -> options = 1;
                case '[' -> options = 2;
                case '|' -> options++;
                case ')', ']' -> count *= options;
                default -> {}
            }
        }
        return count;
    }

    static boolean isBalanced(String written) {
        int round = 0;
        int square = 0;
        for (int i = 0; i < written.length(); i++) {
            switch (written.charAt(i)) {
                case '(' -> round++;
                case ')' -> round--;
                case '[' -> square++;
                case ']' -> square--;
                default -> {}
            }
        }
        return round == 0 && square == 0;
    }

    /** True of most, and told without taking them apart: a word that must be there stands before, between and behind the gaps. */
    private static boolean hasWordsBetweenGaps(String written) {
        int depth = 0;
        boolean hasWord = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            boolean isGap = c == '.' && written.startsWith("..", i);
            if (isGap && (depth > 0 || !hasWord)) {
                return false;
            }
            hasWord = isGap ? false : hasWord || (depth == 0 && Character.isLetter(c));
        }
        return hasWord;
    }

    /** True when nothing need stand before the first gap or behind the last one. */
    static boolean hasOpenEnd(String written) {
        if (!isBalanced(written)) {
            return false;
        }
        if (hasWordsBetweenGaps(written)) {
            return false;
        }
        for (Phrase phrase : of(written)) {
            for (Set<String> segment : phrase.segments()) {
                if (segment.isEmpty() || segment.contains("")) {
                    return true;
                }
            }
        }
        return false;
    }
}
