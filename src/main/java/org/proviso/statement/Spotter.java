package org.proviso.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds every phrase of the vocabulary in one pass, and keeps the longest where phrases of one kind lie in each other. All texts of a
 * document are looked through at once, first for the beginnings of phrases, then for their ends: what is looked up again and again stays at
 * hand. For one thread.
 */
final class Spotter {
    private final Lexicon lexicon;
    private final Sightings sightings;
    private final Beginnings beginnings = new Beginnings();

    Spotter(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.sightings = new Sightings(lexicon);
    }

    /** Hits in the order in which they begin; of those that begin together, the longest first. */
    List<Hit> hits(Tokens tokens) {
        return hits(List.of(tokens)).get(0);
    }

    /** The hits of each of the texts. */
    List<List<Hit>> hits(List<Tokens> texts) {
        char[] codes = joined(texts);
        beginnings.clear();
        lexicon.trie().parseText(codes, beginnings::add);
        sightings.clear();
        beginnings.follow(codes, sightings);
        sightings.keepLongest();
        List<List<Hit>> hits = new ArrayList<>(texts.size());
        int begin = 0;
        for (Tokens tokens : texts) {
            hits.add(sightings.hits(begin, begin + tokens.size()));
            begin += tokens.size() + 1;
        }
        return hits;
    }

    /** The codes of the texts with the end of a sentence behind each. */
    private static char[] joined(List<Tokens> texts) {
        int size = texts.size();
        for (Tokens tokens : texts) {
            size += tokens.size();
        }
        char[] codes = new char[size];
        int begin = 0;
        for (Tokens tokens : texts) {
            tokens.copyTo(codes, begin);
            begin += tokens.size() + 1;
            codes[begin - 1] = Lexicon.STOP;
        }
        return codes;
    }

    /** Where phrases begin, and which. Kept from text to text. */
    private static final class Beginnings {
        private Phrases[] phrases = {};
        private int[] begins = {};
        private int[] ends = {};
        private int size;

        void clear() {
            size = 0;
        }

        void add(int begin, int end, Phrases which) {
            if (size == phrases.length) {
                phrases = Arrays.copyOf(phrases, size * 2 + 64);
                begins = Arrays.copyOf(begins, phrases.length);
                ends = Arrays.copyOf(ends, phrases.length);
            }
            phrases[size] = which;
            begins[size] = begin;
            ends[size++] = end;
        }

        void follow(char[] codes, Sightings sightings) {
            for (int i = 0; i < size; i++) {
                phrases[i].find(codes, begins[i], ends[i], sightings);
            }
        }
    }
}
