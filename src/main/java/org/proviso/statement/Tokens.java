package org.proviso.statement;

import java.util.Arrays;
import org.proviso.source.Span;

/**
 * A text as words: for each token where it stands and the code of its word. A contraction gives several tokens with one
 * span. Codes below {@link Lexicon#FIRST_WORD} are punctuation and other signs.
 */
final class Tokens {
    private int[] starts;
    private int[] ends;
    private char[] codes;
    private int size;

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
    }

    private void grow() {
        int larger = size * 2 + 16;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        codes = Arrays.copyOf(codes, larger);
    }

    void addAll(Tokens other, int from, int to) {
        for (int i = from; i < to; i++) {
            add(other.starts[i], other.ends[i], other.codes[i]);
        }
    }

    int size() {
        return size;
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
