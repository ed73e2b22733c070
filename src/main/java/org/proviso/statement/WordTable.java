package org.proviso.statement;

import java.util.Arrays;
import java.util.Map;

/** Words looked up as they stand in a text, without being cut out of it or put in small letters first. */
final class WordTable {
    /** What a word is read as that is not in the table. */
    static final char[] NONE = {};

    private final String[] words;
    private final char[][] codes;
    private final int mask;

    /** A table of words in small letters, each with the codes that it is read as. */
    WordTable(Map<String, char[]> read) {
        int size = Integer.highestOneBit(Math.max(1, read.size())) * 4;
        words = new String[size];
        codes = new char[size][];
        Arrays.fill(codes, NONE);
        mask = size - 1;
        read.forEach(this::put);
    }

    private void put(String word, char[] as) {
        int slot = slot(hash(word, 0, word.length()));
        while (codes[slot].length > 0) {
            slot = slot(slot + 1);
        }
        words[slot] = word;
        codes[slot] = as;
    }

    /** What the characters of a text from {@code from} to {@code to} are read as; {@link #NONE} when they are no word of the table. */
    char[] read(String text, int from, int to) {
        int slot = slot(hash(text, from, to));
        while (codes[slot].length > 0) {
            if (isAt(text, from, to, words[slot])) {
                return codes[slot];
            }
            slot = slot(slot + 1);
        }
        return NONE;
    }

    private int slot(int hash) {
        return hash & mask;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + plain(text.charAt(i));
        }
        return hash ^ hash >>> 15;
    }

    private static boolean isAt(String text, int from, int to, String word) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (plain(text.charAt(i)) != word.charAt(i - from)) {
                return false;
            }
        }
        return true;
    }

    /** A character as words are kept: small, and with the apostrophe of a typewriter. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
