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

    /** No phrase is longer, in tokens. */
    private static final int REACH = 24;

    private final Lexicon lexicon;

    Spotter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Hits in the order in which they begin; of those that begin together, the longest first. */
    List<Hit> hits(Tokens tokens) {
        char[] codes = tokens.codes();
        List<Hit> found = new ArrayList<>(codes.length);
        lexicon.trie().parseText(codes, (begin, end, phrases) -> phrases.find(codes, begin, end, found));
        found.sort(Spotter::order);
        return longest(found);
    }

    private static int order(Hit a, Hit b) {
        if (a.from() != b.from()) {
            return Integer.compare(a.from(), b.from());
        }
        return a.to() == b.to() ? a.concept().id().compareTo(b.concept().id()) : Integer.compare(b.to(), a.to());
    }

    private static List<Hit> longest(List<Hit> sorted) {
        List<Hit> kept = new ArrayList<>(sorted.size());
        for (Hit hit : sorted) {
            if (!isCovered(hit, kept)) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /** A longer or equal hit that begins before it and covers it is already kept, sorted as they are. */
    private static boolean isCovered(Hit hit, List<Hit> kept) {
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).from() > hit.from() - REACH; i--) {
            Hit other = kept.get(i);
            if (other.covers(hit) && isRival(other, hit)) {
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
