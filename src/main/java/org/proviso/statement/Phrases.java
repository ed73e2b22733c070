package org.proviso.statement;

import java.util.List;

/** All phrases that begin with one segment. */
final class Phrases {
    /** The concepts of those that have no second segment. */
    private final char[] whole;

    private final Ways others;

    Phrases(List<Sequence> sequences) {
        StringBuilder concepts = new StringBuilder();
        sequences.stream().filter(Sequence::isWhole).forEach(sequence -> concepts.append(sequence.concept()));
        whole = concepts.toString().toCharArray();
        others = whole.length == sequences.size()
                ? Ways.NONE
                : new Ways(sequences.stream()
                        .filter(sequence -> !sequence.isWhole())
                        .toList());
    }

    /** Tells the phrases whose first segment stands from {@code begin} to {@code end}. */
    void find(char[] codes, int begin, int end, Sightings told) {
        for (char concept : whole) {
            told.add(concept, begin, end);
        }
        if (others != Ways.NONE) {
            others.follow(codes, begin, end, told);
        }
    }
}
