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
        return stop(codes, end, 1);
    }

    /** Each segment is where it stands nearest, unless the rest only follows where it stands farther away. */
    private int stop(char[] codes, int from, int segment) {
        if (segment == rest.length) {
            return from;
        }
        int last = Math.min(from + gaps[segment], codes.length - 1);
        for (int start = from; start <= last; start++) {
            for (char[] alternative : rest[segment]) {
                int stop = stands(alternative, codes, start) ? stop(codes, start + alternative.length, segment + 1) : 0;
                if (stop > 0) {
                    return stop;
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
