package org.proviso.statement;

import java.util.Map;

/** Words looked up as they stand in a text, without being cut out of it or put in small letters first. */
final class WordTable {
    /** What a word is read as that is not in the table. */
    static final char NONE = 0;

    /** Of each word that is kept, its hash above and where it begins in {@link #letters} below; 0 where none is. */
    private final long[] slots;
    /** The words one behind the other: the code of each, its letters, {@link #NONE}. In one array, since looking a word up is waiting for memory. */
    private final char[] letters;

    private final int mask;

    /** A table of words in small letters, each with the code that it is read as. */
    WordTable(Map<String, Character> codes) {
        slots = new long[Integer.highestOneBit(Math.max(1, codes.size())) * 4];
        mask = slots.length - 1;
        StringBuilder written = new StringBuilder().append(NONE);
        codes.forEach((word, code) -> {
            put(word.toCharArray(), written.length());
            written.append(code.charValue()).append(word).append(NONE);
        });
        letters = written.toString().toCharArray();
    }

    private void put(char[] word, int place) {
        int hash = hash(word, 0, word.length);
        int slot = hash & mask;
        while (slots[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        slots[slot] = ((long) hash << 32) | place;
    }

    /** The code of the word that a text has from {@code from} to {@code to}; {@link #NONE} when it is no word of the table. */
    char read(char[] text, int from, int to) {
        int hash = hash(text, from, to);
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int place = (int) slots[slot];
            if (slots[slot] >> 32 == hash && isAt(text, from, to, place + 1)) {
                return letters[place];
            }
            slot = (slot + 1) & mask;
        }
        return NONE;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + plain(text[i]);
        }
        return hash ^ (hash >>> 15);
    }

    private boolean isAt(char[] text, int from, int to, int first) {
        int letter = first;
        for (int i = from; i < to; i++) {
            if (plain(text[i]) != letters[letter++]) {
                return false;
            }
        }
        return letters[letter] == NONE;
    }

    /** A character as words are kept: small, and with the apostrophe of a typewriter. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return c == '\u2019' ? '\'' : Character.toLowerCase(c);
    }
}
