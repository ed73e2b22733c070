package org.proviso.statement;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ways in which phrases that begin alike may go on, by the word with which their second segment begins: behind "we" there are
 * hundreds, of which the next words of a text leave few. In two short arrays, since to look them up is to wait for memory.
 */
final class Ways {
    static final Ways NONE = new Ways(List.of());

    private static final char END = 0;
    private static final int GAP = 1;
    private static final int LENGTH = 2;
    private static final int WORDS = 3;

    private final Sequence[] sequences;
    /** Each second word, in the place of its code or in the next free one, and behind it where its ways begin. */
    private final char[] table;

    private final int mask;
    /** Of each way the number of its sequence here, from 1, its gap, how many words follow the first, and those; {@link #END} behind the last. */
    private final char[] ways;

    private final int reach;
    /** A bit for each second word, by its code modulo 64: most words of a text are told at a glance to be none. */
    private final long glance;

    Ways(List<Sequence> sequences) {
        this.sequences = sequences.toArray(new Sequence[0]);
        TreeMap<Character, StringBuilder> bySecond = new TreeMap<>();
        int longest = -1;
        for (int i = 0; i < this.sequences.length; i++) {
            longest = Math.max(longest, this.sequences[i].gap());
            for (char[] words : this.sequences[i].second()) {
                bySecond.computeIfAbsent(words[0], k -> new StringBuilder())
                        .append((char) (i + 1))
                        .append((char) this.sequences[i].gap())
                        .append((char) (words.length - 1))
                        .append(words, 1, words.length - 1);
            }
        }
        reach = longest;
        mask = Integer.highestOneBit(Math.max(1, bySecond.size())) * 4 - 1;
        table = new char[2 * (mask + 1)];
        StringBuilder all = new StringBuilder().append(END);
        long bits = 0;
        for (Map.Entry<Character, StringBuilder> each : bySecond.entrySet()) {
            put(each.getKey(), (char) all.length());
            all.append(each.getValue()).append(END);
            bits |= 1L << each.getKey();
        }
        ways = all.toString().toCharArray();
        glance = bits;
    }

    private void put(char second, char first) {
        int place = second & mask;
        while (table[2 * place] != 0) {
            place = (place + 1) & mask;
        }
        table[2 * place] = second;
        table[2 * place + 1] = first;
    }

    /** Tells the phrases that go on behind {@code end} and begin at {@code begin}. */
    void follow(char[] codes, int begin, int end, Sightings told) {
        told.nextBeginning();
        int last = Math.min(end + reach, codes.length - 1);
        for (int next = end; next <= last; next++) {
            if (((glance >>> codes[next]) & 1) != 0) {
                follow(first(codes[next]), codes, begin, end, next, told);
            }
            if (endsReach(codes[next])) {
                return;
            }
        }
    }

    /** No phrase goes on behind the end of a sentence or a semicolon. */
    static boolean endsReach(char code) {
        return code == Lexicon.STOP || code == Lexicon.SEMICOLON;
    }

    private int first(char second) {
        for (int place = second & mask; table[2 * place] != 0; place = (place + 1) & mask) {
            if (table[2 * place] == second) {
                return table[2 * place + 1];
            }
        }
        return 0;
    }

    /** A phrase is told once: with the second segment that stands nearest and has the rest behind it, of those that begin together the longest. */
    private void follow(int first, char[] codes, int begin, int end, int next, Sightings told) {
        for (int way = first; ways[way] != END; way += WORDS + ways[way + LENGTH]) {
            if (next - end <= ways[way + GAP] && stands(way, codes, next + 1)) {
                Sequence sequence = sequences[ways[way] - 1];
                int stop = told.isNew(sequence) ? sequence.stop(codes, next + 1 + ways[way + LENGTH]) : 0;
                if (stop > 0) {
                    told.add(sequence, begin, stop);
                }
            }
        }
    }

    private boolean stands(int way, char[] codes, int start) {
        int length = ways[way + LENGTH];
        if (start + length > codes.length) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            if (codes[start + k] != ways[way + WORDS + k]) {
                return false;
            }
        }
        return true;
    }
}
