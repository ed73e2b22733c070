package org.proviso.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All phrases that begin with one segment, by the word with which their second may begin: behind "we" stand hundreds of them, of
 * which the next words of a text leave few.
 */
final class Phrases {
    private static final Branch[] NONE = {};
    private static final char[] NO_MORE = {};

    /** The concepts of the phrases that have no second segment. */
    private final char[] whole;
    /** A table of the words that a second segment may begin with, each in the place of its code or in the next free one; 0 where none is. */
    private final char[] seconds;

    private final Branch[][] bySecond;
    private final int mask;
    private final int reach;
    /** A bit for each second word, by its code modulo 64: most words of a text are told at a glance to be none. */
    private final long glance;

    /** One way in which a phrase may go on: an alternative of its second segment, by what stands behind its first word. */
    private record Branch(Sequence sequence, int gap, char[] more) {
        static Branch of(Sequence sequence, char[] words) {
            return new Branch(
                    sequence, sequence.gap(), words.length == 1 ? NO_MORE : Arrays.copyOfRange(words, 1, words.length));
        }
    }

    Phrases(List<Sequence> sequences) {
        StringBuilder concepts = new StringBuilder();
        TreeMap<Character, List<Branch>> open = new TreeMap<>();
        int longest = -1;
        for (Sequence sequence : sequences) {
            if (sequence.isWhole()) {
                concepts.append(sequence.concept());
            } else {
                longest = Math.max(longest, sequence.gap());
                for (char[] words : sequence.second()) {
                    open.computeIfAbsent(words[0], k -> new ArrayList<>()).add(Branch.of(sequence, words));
                }
            }
        }
        whole = concepts.toString().toCharArray();
        reach = longest;
        mask = Integer.highestOneBit(Math.max(1, open.size())) * 4 - 1;
        seconds = new char[mask + 1];
        bySecond = new Branch[mask + 1][];
        glance = spread(open);
    }

    private long spread(Map<Character, List<Branch>> open) {
        long bits = 0;
        for (var each : open.entrySet()) {
            char second = each.getKey();
            int place = second & mask;
            while (seconds[place] != 0) {
                place = place + 1 & mask;
            }
            seconds[place] = second;
            bySecond[place] = each.getValue().toArray(NONE);
            bits |= 1L << second;
        }
        return bits;
    }

    private Branch[] behind(char second) {
        for (int place = second & mask; seconds[place] != 0; place = place + 1 & mask) {
            if (seconds[place] == second) {
                return bySecond[place];
            }
        }
        return NONE;
    }

    /** No phrase goes on behind the end of a sentence or a semicolon. */
    static boolean endsReach(char code) {
        return code == Lexicon.STOP || code == Lexicon.SEMICOLON;
    }

    /** Tells the phrases whose first segment stands from {@code begin} to {@code end}. */
    void find(char[] codes, int begin, int end, Sightings told) {
        for (char concept : whole) {
            told.add(concept, begin, end);
        }
        told.nextBeginning();
        int last = Math.min(end + reach, codes.length - 1);
        for (int next = end; next <= last; next++) {
            if ((glance >>> codes[next] & 1) != 0) {
                follow(behind(codes[next]), next - end, codes, begin, next, told);
            }
            if (endsReach(codes[next])) {
                return;
            }
        }
    }

    /** The second segment that stands nearest decides, and of those that begin together the longest. */
    private static void follow(Branch[] branches, int gap, char[] codes, int begin, int next, Sightings told) {
        for (Branch branch : branches) {
            Sequence sequence = branch.sequence;
            if (gap <= branch.gap && Sequence.stands(branch.more, codes, next + 1) && told.isNew(sequence)) {
                int stop = sequence.stop(codes, next + 1 + branch.more.length);
                if (stop > 0) {
                    told.add(sequence.concept(), begin, stop);
                }
            }
        }
    }
}
