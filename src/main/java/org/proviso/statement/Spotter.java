package org.proviso.statement;

import java.util.List;

/** Finds every phrase of the vocabulary in one pass, and keeps the longest where phrases of one kind lie in each other. For one thread. */
final class Spotter {
    private final Lexicon lexicon;
    private final Sightings sightings;

    Spotter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sightings = new Sightings(lexicon);
    }

    /** Hits in the order in which they begin; of those that begin together, the longest first. */
    List<Hit> hits(Tokens tokens) {
        char[] codes = tokens.codes();
        sightings.clear();
        lexicon.trie().parseText(codes, (begin, end, phrases) -> phrases.find(codes, begin, end, sightings));
        return sightings.longest();
    }
}
