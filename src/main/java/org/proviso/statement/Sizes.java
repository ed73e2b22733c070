package org.proviso.statement;

import java.util.Collection;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sizes of numbers that a vocabulary tells apart. Whole numbers fall into classes between the bounds that its phrases name, each class
 * with a code of its own, so that "13", {@code <number>} and {@code <number:1/17>} can all be found where a text says 13.
 */
final class Sizes {
    private static final Pattern NAMED = Pattern.compile("(?<![.\\d])(\\d{1,9})(?!\\d)");
    private static final Pattern SIZED = Pattern.compile("<number(?::(\\d{1,9})(\\+|/(\\d{1,9}))?)?>");
    private static final int MOST_DIGITS = 9;

    private final int[] bounds;
    private final char first;

    /** @param first the code of what is no whole number ("2nd"); the classes follow it */
    Sizes(Collection<String> phrases, char first) {
        this.first = first;
        TreeSet<Integer> all = new TreeSet<>();
        for (String phrase : phrases) {
            Matcher named = NAMED.matcher(phrase);
            while (named.find()) {
                all.add(Integer.parseInt(named.group(1)));
                all.add(Integer.parseInt(named.group(1)) + 1);
            }
        }
        bounds = all.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The first code that is no number's. */
    char end() {
        return (char) (first + bounds.length + 2);
    }

    /** The code of a word that begins with a digit. */
    char code(String word) {
        if (word.length() > MOST_DIGITS) {
            return first;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            int digit = word.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return first;
            }
            value = value * 10 + digit;
        }
        return classOf(value);
    }

    private char classOf(int value) {
        int below = 0;
        while (below < bounds.length && bounds[below] <= value) {
            below++;
        }
        return (char) (first + 1 + below);
    }

    /** The codes that a word of a phrase may stand for: those of {@code <number>}, {@code <number:46+>}, {@code <number:1/45>}; "" for any other word. */
    String codes(String word) {
        Matcher sized = SIZED.matcher(word);
        if (!sized.matches()) {
            return "";
        }
        StringBuilder codes = new StringBuilder();
        char from = sized.group(1) == null ? first : classOf(Integer.parseInt(sized.group(1)));
        for (char code = from; code <= last(sized); code++) {
            codes.append(code);
        }
        return codes.toString();
    }

    private char last(Matcher sized) {
        boolean isOpen = sized.group(1) == null || "+".equals(sized.group(2));
        if (isOpen) {
            return (char) (end() - 1);
        }
        return classOf(Integer.parseInt(sized.group(3) == null ? sized.group(1) : sized.group(3)));
    }
}
