package org.proviso.statement;

import java.util.List;
import org.proviso.rule.Concept;

/** A phrase behind its first segment: one of the alternatives of each further segment, within so many tokens of the one before. */
final class Sequence {
    private final Concept concept;
    private final String[][] rest;
    private final int[] gaps;

    /**
     * A phrase in codes.
     *
     * @param rest for each further segment its alternatives, the longest first
     */
    Sequence(Concept concept, List<List<String>> rest, List<Integer> gaps) {
        this.concept = concept;
        this.rest = rest.stream().map(segment -> segment.toArray(new String[0])).toArray(String[][]::new);
        this.gaps = gaps.stream().mapToInt(Integer::intValue).toArray();
    }

    Concept concept() {
        return concept;
    }

    boolean isWhole() {
        return rest.length == 0;
    }

    /** The alternatives of the second segment, in codes. */
    String[] second() {
        return rest[0];
    }

    /** How many tokens may stand before the second segment. */
    int gap() {
        return gaps[0];
    }

    /** Where the whole phrase ends whose first segment ends at {@code end}; 0 when the rest does not follow. */
    int stop(char[] codes, int end) {
        int at = end;
        for (int k = 0; k < rest.length && at > 0; k++) {
            at = next(codes, at, rest[k], gaps[k]);
        }
        return at;
    }

    private static int next(char[] codes, int from, String[] segment, int gap) {
        int last = Math.min(from + gap, codes.length - 1);
        for (int start = from; start <= last; start++) {
            for (String alternative : segment) {
                if (matches(codes, start, alternative)) {
                    return start + alternative.length();
                }
            }
            if (Phrases.endsReach(codes[start])) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean matches(char[] codes, int start, String segment) {
        int length = segment.length();
        if (start + length > codes.length) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (codes[start + k] != segment.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}
