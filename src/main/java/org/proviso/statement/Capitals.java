package org.proviso.statement;

import java.util.Locale;

/** Words of a text that are others when they are written with capitals: "US" is a country and "us" is who publishes; so is "U.S.". */
final class Capitals {
    /** How far around a word tells whether capitals mean anything there: in "CONTACT US" they do not. */
    private static final int AROUND = 20;

    private static final int ENOUGH = 4;

    private final Lexicon lexicon;
    private final char[] text;

    Capitals(Lexicon lexicon, char[] text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    static boolean isCapital(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    /** The end of a word of single capitals with full stops between them that is known, without the last stop; else the word's own end. */
    int initials(int from, int end, int to) {
        int stop = end;
        while (end == from + 1 && isCapital(text[from]) && isInitial(stop, to)) {
            stop += 2;
        }
        return stop == end || code(from, stop) == WordTable.NONE ? end : stop;
    }

    private boolean isInitial(int stop, int to) {
        return stop + 1 < to
                && text[stop] == '.'
                && isCapital(text[stop + 1])
                && (stop + 2 == to || !Character.isLetterOrDigit(text[stop + 2]));
    }

    /** The code of a word that means something of its own as it is written; {@link WordTable#NONE} of others. */
    char code(int from, int end) {
        boolean isWord =
                end - from <= lexicon.longestWritten() * 2 - 1 && isCapital(text[from]) && isCapital(text[end - 1]);
        if (!isWord || isNumeral(from, end) || isShouted(from, end)) {
            return WordTable.NONE;
        }
        String letters = new String(text, from, end - from).replace(".", "");
        char written = lexicon.written(letters);
        boolean hasStops = letters.length() < end - from;
        return written == WordTable.NONE && hasStops ? known(letters.toLowerCase(Locale.ROOT)) : written;
    }

    private char known(String word) {
        char code = lexicon.code(word);
        return code == Lexicon.UNKNOWN ? WordTable.NONE : code;
    }

    /** "(I)" and "I." count something. */
    private boolean isNumeral(int from, int end) {
        return end == from + 1 && end < text.length && (text[end] == ')' || text[end] == '.');
    }

    private boolean isShouted(int from, int end) {
        int before = balance(from - AROUND, from);
        int letters = letters(from - AROUND, from);
        return letters < ENOUGH ? before + balance(end, end + AROUND) > 0 : before > 0;
    }

    /** How many more capitals than small letters stand in a range. */
    private int balance(int from, int to) {
        int more = 0;
        for (int i = Math.max(0, from); i < Math.min(to, text.length); i++) {
            more += isCapital(text[i]) ? 1 : Character.isLetter(text[i]) ? -1 : 0;
        }
        return more;
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = Math.max(0, from); i < to; i++) {
            letters += Character.isLetter(text[i]) ? 1 : 0;
        }
        return letters;
    }
}
