package org.proviso.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.proviso.rule.ConceptKind;

/** Finds every phrase of the vocabulary in one pass, and keeps the longest where phrases of one kind lie in each other. */
final class Spotter {
    /** Kinds whose concepts are told apart by the longest phrase; of the others, several may hold of the same words. */
    private static final EnumSet<ConceptKind> LONGEST_WINS = EnumSet.of(
            ConceptKind.ACTOR,
            ConceptKind.ACTION,
            ConceptKind.PURPOSE,
            ConceptKind.MODAL,
            ConceptKind.NEGATION,
            ConceptKind.CONDITION,
            ConceptKind.OVERRIDE,
            ConceptKind.CHOICE,
            ConceptKind.TRIGGER,
            ConceptKind.RETENTION,
            ConceptKind.BASIS);

    private final Lexicon lexicon;

    Spotter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Hits in the order in which they begin; of those that begin together, the longest first. */
    List<Hit> hits(Tokens tokens) {
        char[] codes = tokens.codes();
        List<Hit> found = new ArrayList<>(codes.length);
        lexicon.trie().parseText(codes, (begin, end, phrases) -> phrases.find(codes, begin, end, found));
        return longest(inOrder(found, codes.length));
    }

    /** Sorted by where they begin by counting, those that begin together by comparing: there are few. */
    private static Hit[] inOrder(List<Hit> found, int tokens) {
        int[] place = new int[tokens + 1];
        for (Hit hit : found) {
            place[hit.from() + 1]++;
        }
        for (int i = 1; i <= tokens; i++) {
            place[i] += place[i - 1];
        }
        Hit[] sorted = new Hit[found.size()];
        int[] next = place.clone();
        for (Hit hit : found) {
            int first = place[hit.from()];
            int at = next[hit.from()]++;
            while (at > first && order(sorted[at - 1], hit) > 0) {
                sorted[at] = sorted[at - 1];
                at--;
            }
            sorted[at] = hit;
        }
        return sorted;
    }

    private static int order(Hit a, Hit b) {
        return a.to() == b.to() ? a.concept().id().compareTo(b.concept().id()) : Integer.compare(b.to(), a.to());
    }

    private static List<Hit> longest(Hit[] sorted) {
        List<Hit> kept = new ArrayList<>(sorted.length);
        int[] reach = new int[sorted.length];
        for (Hit hit : sorted) {
            if (!isCovered(hit, kept, reach)) {
                int size = kept.size();
                reach[size] = size == 0 ? hit.to() : Math.max(reach[size - 1], hit.to());
                kept.add(hit);
            }
        }
        return kept;
    }

    /**
     * A longer or equal hit that begins before it and covers it is already kept, sorted as they are.
     *
     * @param reach for each that is kept, how far it and those before it reach
     */
    private static boolean isCovered(Hit hit, List<Hit> kept, int[] reach) {
        for (int i = kept.size() - 1;
                i >= 0 && reach[i] >= hit.to() && kept.get(i).from() > hit.from() - 24;
                i--) {
            Hit other = kept.get(i);
            if (other.to() >= hit.to() && isRival(other, hit)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRival(Hit other, Hit hit) {
        ConceptKind kind = hit.concept().kind();
        return (other.is(kind) && other.length() > hit.length() && LONGEST_WINS.contains(kind))
                || other.concept().id().equals(hit.concept().id());
    }
}
