package org.proviso.statement;

import java.util.Arrays;
import org.proviso.source.Span;

/**
 * A text as words: for each token where it stands and the code of its word. A contraction gives several tokens with one
 * span. Codes below {@link Lexicon#FIRST_WORD} are punctuation and other signs.
 */
final class Tokens {
    private static final int[] NO_CAPITALS = {};
    private static final char[] NO_INITIALS = {};

    private int[] starts;
    private int[] ends;
    private char[] codes;
    private int size;
    /** The tokens that begin with a capital. */
    private int[] capitals = NO_CAPITALS;

    private char[] initials = NO_INITIALS;

    private int capital;
    /** A bit for each code below {@link Lexicon#FIRST_WORD} that there is. */
    private int signs;

    Tokens(int capacity) {
        starts = new int[capacity];
        ends = new int[capacity];
        codes = new char[capacity];
    }

    void add(int start, int end, char code) {
        if (size == codes.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        codes[size++] = code;
        if (code < Lexicon.FIRST_WORD) {
            signs |= 1 << code;
        }
    }

    /** Says of the tokens from one to the last that their word is written with a capital. */
    void markCapitals(int from, char initial) {
        for (int token = from; token < size; token++) {
            if (capital == capitals.length) {
                capitals = Arrays.copyOf(capitals, capital * 2 + 4);
                initials = Arrays.copyOf(initials, capitals.length);
            }
            initials[capital] = initial;
            capitals[capital++] = token;
        }
    }

    private void grow() {
        int larger = size * 2 + 16;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        codes = Arrays.copyOf(codes, larger);
    }

    void addAll(Tokens other) {
        int next = 0;
        for (int i = 0; i < other.size; i++) {
            add(other.starts[i], other.ends[i], other.codes[i]);
            if (next < other.capital && other.capitals[next] == i) {
                markCapitals(size - 1, other.initials[next++]);
            }
        }
    }

    int size() {
        return size;
    }

    /** How many tokens begin with a capital. */
    int capitals() {
        return capital;
    }

    /** The token that is the {@code n}th of them, from 0. */
    int capital(int n) {
        return capitals[n];
    }

    /** The capital that it begins with. */
    char initial(int n) {
        return initials[n];
    }

    /** True of a sign that stands somewhere. */
    boolean has(char sign) {
        return ((signs >>> sign) & 1) != 0;
    }

    char code(int i) {
        return i >= 0 && i < size ? codes[i] : Lexicon.UNKNOWN;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The characters from the first token of a range to its last. */
    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    void copyTo(char[] others, int at) {
        System.arraycopy(codes, 0, others, at, size);
    }
}
