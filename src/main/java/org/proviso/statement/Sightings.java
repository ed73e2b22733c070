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
    private static final int LENGTH_AT = 16;
    private static final int BEGIN_AT = 32;
    private static final int LONGEST = Character.MAX_VALUE;

    private final Concept[] concepts;
    private long[] seen = new long[64];
    private int size;
    /** How many were given out as hits. */
    private int told;

    private final Farthest byConcept;
    private final Farthest byKind = new Farthest(ConceptKind.values().length);
    /** For each phrase the beginning from which it was seen last. */
    private final int[] seenFrom;

    private int beginning;

    Sightings(Lexicon lexicon) {
        concepts = lexicon.concepts();
        byConcept = new Farthest(concepts.length);
        seenFrom = new int[lexicon.sequences()];
    }

    void clear() {
        size = 0;
        told = 0;
    }

    void add(char concept, int begin, int end) {
        if (size == seen.length) {
            seen = Arrays.copyOf(seen, size * 2);
        }
        seen[size++] = ((long) begin << BEGIN_AT) | ((long) (LONGEST - (end - begin)) << LENGTH_AT) | concept;
    }

    /** What is followed from now on begins elsewhere. */
    void nextBeginning() {
        beginning++;
    }

    /** True of a phrase that was not yet seen from this beginning. */
    boolean isNew(Sequence sequence) {
        return seenFrom[sequence.number()] != beginning;
    }

    void add(Sequence sequence, int begin, int end) {
        seenFrom[sequence.number()] = beginning;
        add(sequence.concept(), begin, end);
    }

    /** Leaves out those that lie in a longer one of their kind or in another of their concept, and sorts the others. */
    void keepLongest() {
        Arrays.sort(seen, 0, size);
        byConcept.clear();
        byKind.clear();
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int concept = concept(seen[i]);
            int begin = begin(seen[i]);
            int end = end(seen[i]);
            if (isNamedAnew(concept, begin, end) && isLongest(concepts[concept].kind(), begin, end)) {
                byConcept.take(concept, begin, end);
                seen[kept++] = seen[i];
            }
        }
        size = kept;
    }

    /** Those that begin within a range, as places in it; to be asked for in order. */
    List<Hit> hits(int from, int to) {
        int first = told;
        while (told < size && begin(seen[told]) < to) {
            told++;
        }
        List<Hit> hits = new ArrayList<>(told - first);
        for (int i = first; i < told; i++) {
            long each = seen[i];
            hits.add(new Hit(concepts[concept(each)], begin(each) - from, end(each) - from));
        }
        return hits;
    }

    private static int concept(long sighting) {
        return (char) sighting;
    }

    private static int begin(long sighting) {
        return (int) (sighting >>> BEGIN_AT);
    }

    private static int end(long sighting) {
        return begin(sighting) + LONGEST - (char) (sighting >>> LENGTH_AT);
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
