package org.proviso.statement;

import java.util.List;

/** A phrase behind its first segment: one of the alternatives of each further segment, within so many tokens of the one before. */
final class Sequence {
    private final char concept;
    private final int number;
    private final char[][][] rest;
    private final int[] gaps;

    /**
     * A phrase in codes.
     *
     * @param concept number of the concept that it names
     * @param number its own, unique in a lexicon
     * @param rest for each further segment its alternatives, the longest first
     */
    Sequence(char concept, int number, List<List<String>> rest, List<Integer> gaps) {
        this.concept = concept;
        this.number = number;
        this.rest = rest.stream()
                .map(segment -> segment.stream().map(String::toCharArray).toArray(char[][]::new))
                .toArray(char[][][]::new);
        this.gaps = gaps.stream().mapToInt(Integer::intValue).toArray();
    }

    char concept() {
        return concept;
    }

    int number() {
        return number;
    }

    boolean isWhole() {
        return rest.length == 0;
    }

    /** The alternatives of the second segment, in codes, the longest first. */
    char[][] second() {
        return rest[0];
    }

    /** How many tokens may stand before the second segment. */
    int gap() {
        return gaps[0];
    }

    /** Where the whole phrase ends whose second segment ends at {@code end}; 0 when the rest does not follow. */
    int stop(char[] codes, int end) {
        int at = end;
        for (int k = 1; k < rest.length && at > 0; k++) {
            at = next(codes, at, rest[k], gaps[k]);
        }
        return at;
    }

    private static int next(char[] codes, int from, char[][] segment, int gap) {
        int last = Math.min(from + gap, codes.length - 1);
        for (int start = from; start <= last; start++) {
            for (char[] alternative : segment) {
                if (stands(alternative, codes, start)) {
                    return start + alternative.length;
                }
            }
            if (Ways.endsReach(codes[start])) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean stands(char[] words, char[] codes, int start) {
        if (start + words.length > codes.length) {
            return false;
        }
        for (int k = 0; k < words.length; k++) {
            if (codes[start + k] != words[k]) {
                return false;
            }
        }
        return true;
    }
}
