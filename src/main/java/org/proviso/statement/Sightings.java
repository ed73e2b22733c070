package org.proviso.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.proviso.rule.Concept;
import org.proviso.rule.ConceptKind;

/**
 * Where phrases were seen in one text, as they come. A sighting is one number, so that sorting the numbers sorts the sightings: by where
 * they begin, of those that begin together the longest first, then by concept. Kept from text to text, and so for one thread.
 */
final class Sightings {
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

    private static final int WIDE = 24;
    private static final int HALF = Short.SIZE;
    private static final int LONGEST = Character.MAX_VALUE;

    private final Concept[] concepts;
    private long[] seen = new long[64];
    private int size;
    private final Farthest byConcept;
    private final Farthest byKind = new Farthest(ConceptKind.values().length);
    /** For each phrase the beginning from which it was followed last. */
    private final int[] followed;
    private int beginning;

    Sightings(Lexicon lexicon) {
        concepts = lexicon.concepts();
        byConcept = new Farthest(concepts.length);
        followed = new int[lexicon.sequences()];
    }

    void clear() {
        size = 0;
    }

    void add(char concept, int begin, int end) {
        if (size == seen.length) {
            seen = Arrays.copyOf(seen, size * 2);
        }
        seen[size++] = (long) begin << 2 * HALF | (long) (LONGEST - (end - begin)) << HALF | concept;
    }

    /** What is followed from now on begins elsewhere. */
    void nextBeginning() {
        beginning++;
    }

    /** True of a phrase that is followed from this beginning for the first time. */
    boolean isNew(Sequence sequence) {
        boolean isNew = followed[sequence.number()] != beginning;
        followed[sequence.number()] = beginning;
        return isNew;
    }

    /** The phrases in order, without those that lie in a longer one of their kind or in another of their concept. */
    List<Hit> longest() {
        Arrays.sort(seen, 0, size);
        byConcept.clear();
        byKind.clear();
        List<Hit> kept = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int concept = (char) seen[i];
            int begin = (int) (seen[i] >>> 2 * HALF);
            int end = begin + LONGEST - (char) (seen[i] >>> HALF);
            if (isNamedAnew(concept, begin, end) && isLongest(concepts[concept].kind(), begin, end)) {
                byConcept.take(concept, begin, end);
                kept.add(new Hit(concepts[concept], begin, end));
            }
        }
        return kept;
    }

    /** True unless the concept was named by words around it. Those of a phrase with wide gaps are only so many words wide. */
    private boolean isNamedAnew(int concept, int begin, int end) {
        return byConcept.to[concept] < end || byConcept.from[concept] <= begin - WIDE;
    }

    /** False of a phrase that lies in a longer one of its kind. */
    private boolean isLongest(ConceptKind kind, int begin, int end) {
        if (!LONGEST_WINS.contains(kind)) {
            return true;
        }
        int farthest = byKind.to[kind.ordinal()];
        if (farthest > end || (farthest == end && byKind.from[kind.ordinal()] < begin)) {
            return false;
        }
        if (farthest < end) {
            byKind.take(kind.ordinal(), begin, end);
        }
        return true;
    }

    /** Of each concept or kind, by number, the phrase that reaches farthest of those seen so far. */
    private static final class Farthest {
        final int[] from;
        final int[] to;

        Farthest(int numbers) {
            from = new int[numbers];
            to = new int[numbers];
        }

        void take(int number, int begin, int end) {
            from[number] = begin;
            to[number] = end;
        }

        void clear() {
            Arrays.fill(to, 0);
        }
    }
}
