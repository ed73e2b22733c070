package org.proviso.statement;

import java.util.ArrayList;
import java.util.Comparator;
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
        List<Hit> found = new ArrayList<>();
        char[] codes = tokens.codes();
        lexicon.trie().parseText(codes, (begin, end, sequences) -> {
            for (Lexicon.Sequence sequence : sequences) {
                int stop = stop(codes, end, sequence);
                if (stop > 0) {
                    found.add(new Hit(lexicon.concept(sequence.concept()), begin, stop));
                }
            }
        });
        found.sort(Comparator.comparingInt(Hit::from)
                .thenComparingInt(hit -> -hit.to())
                .thenComparing(hit -> hit.concept().id()));
        return longest(found);
    }

    /** Where the whole sequence ends whose first segment ends at {@code end}; 0 when the rest does not follow. */
    private static int stop(char[] codes, int end, Lexicon.Sequence sequence) {
        int at = end;
        for (int k = 0; k < sequence.rest().size() && at > 0; k++) {
            at = next(codes, at, sequence.rest().get(k), sequence.gaps().get(k));
        }
        return at;
    }

    private static int next(char[] codes, int from, List<String> alternatives, int gap) {
        for (int start = from; start <= from + gap && start < codes.length; start++) {
            for (String alternative : alternatives) {
                if (start + alternative.length() <= codes.length && matches(codes, start, alternative)) {
                    return start + alternative.length();
                }
            }
            if (codes[start] == Lexicon.STOP || codes[start] == Lexicon.SEMICOLON) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean matches(char[] codes, int start, String segment) {
        for (int k = 0; k < segment.length(); k++) {
            if (codes[start + k] != segment.charAt(k)) {
                return false;
            }
        }
        return true;
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
        boolean longestWins = LONGEST_WINS.contains(hit.concept().kind());
        for (int i = kept.size() - 1; i >= 0 && kept.get(i).from() > hit.from() - REACH; i--) {
            Hit other = kept.get(i);
            boolean rivals = other.concept().id().equals(hit.concept().id())
                    || (longestWins && other.is(hit.concept().kind()) && other.length() > hit.length());
            if (rivals && other.covers(hit)) {
                return true;
            }
        }
        return false;
    }
}
