package org.proviso.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All phrases that begin with one segment, by the word with which their second may begin: behind "we" stand hundreds of them, of
 * which the next words of a text leave few.
 */
final class Phrases {
    private final List<Sequence> whole = new ArrayList<>();
    private final char[] seconds;
    private final Sequence[][] bySecond;
    private final int reach;
    /** A bit for each second word, by its code modulo 64: most words of a text are told at a glance to be none. */
    private final long glance;

    Phrases(List<Sequence> sequences) {
        TreeMap<Character, List<Sequence>> open = new TreeMap<>();
        int longest = -1;
        for (Sequence sequence : sequences) {
            if (sequence.isWhole()) {
                whole.add(sequence);
            } else {
                longest = Math.max(longest, sequence.gap());
                firstCodes(sequence)
                        .forEach(code -> open.computeIfAbsent(code, k -> new ArrayList<>())
                                .add(sequence));
            }
        }
        reach = longest;
        seconds = new char[open.size()];
        bySecond = new Sequence[open.size()][];
        long bits = 0;
        for (int i = 0; i < seconds.length; i++) {
            var least = open.pollFirstEntry();
            seconds[i] = least.getKey();
            bySecond[i] = least.getValue().toArray(new Sequence[0]);
            bits |= 1L << seconds[i];
        }
        glance = bits;
    }

    private static SortedSet<Character> firstCodes(Sequence sequence) {
        TreeSet<Character> codes = new TreeSet<>();
        for (String alternative : sequence.second()) {
            codes.add(alternative.charAt(0));
        }
        return codes;
    }

    /** No phrase goes on behind the end of a sentence or a semicolon. */
    static boolean endsReach(char code) {
        return code == Lexicon.STOP || code == Lexicon.SEMICOLON;
    }

    /** Adds the phrases whose first segment stands from {@code begin} to {@code end}; one may be added twice. */
    void find(char[] codes, int begin, int end, List<Hit> found) {
        for (Sequence sequence : whole) {
            found.add(new Hit(sequence.concept(), begin, end));
        }
        int last = Math.min(end + reach, codes.length - 1);
        for (int next = end; next <= last; next++) {
            int second = (glance >>> codes[next] & 1) == 0 ? -1 : Arrays.binarySearch(seconds, codes[next]);
            if (second >= 0) {
                follow(bySecond[second], next - end, codes, begin, end, found);
            }
            if (endsReach(codes[next])) {
                return;
            }
        }
    }

    private static void follow(Sequence[] sequences, int gap, char[] codes, int begin, int end, List<Hit> found) {
        for (Sequence sequence : sequences) {
            int stop = gap <= sequence.gap() ? sequence.stop(codes, end) : 0;
            if (stop > 0) {
                found.add(new Hit(sequence.concept(), begin, stop));
            }
        }
    }
}
