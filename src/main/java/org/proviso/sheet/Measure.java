package org.proviso.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * How text runs in a column, from the widths of Arial's letters: programs other than Excel do not fit row heights when they open a
 * file, and asking the machine for its fonts would make the workbook depend on it. Errs towards one line too many.
 *
 * @param room the width of a line in thousandths of the font's size
 * @param fixed the width of every letter in a font where all are equal, 0 for Arial
 */
record Measure(int room, int fixed) {
    /** A row is at most 409 points high; lines past that could be neither seen nor printed. */
    static final int MOST_LINES = 32;

    private static final float LINE_POINTS = 12;

    /** Widths of the letters from space to tilde in Arial, in thousandths of its size (Helvetica's font metrics). */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556, 556,
        556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
                722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556,
                278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334,
                584
    };

    private static final int CODE_WIDTH = 600;
    private static final char FIRST_WIDE = '\u2e80';

    /** A column of so many characters: 7 pixels each and 8 for the edges; text of 9 points is 12 pixels high. */
    static Measure text(int width) {
        return new Measure((width * 7 - 8) * 1000 / 12, 0);
    }

    /** The same column in a font of 8 points whose letters are all equal. */
    static Measure code(int width) {
        return new Measure((width * 7 - 8) * 3000 / 32, CODE_WIDTH);
    }

    int lines(String text) {
        int lines = 1;
        for (int at = nextLine(text, 0); at < text.length(); at = nextLine(text, at)) {
            lines++;
        }
        return lines + (text.endsWith("\n") ? 1 : 0);
    }

    /** The height of a row of so many lines, in points. */
    static float height(int lines) {
        return Math.min(409, lines * LINE_POINTS + 3);
    }

    /** The text in pieces that can each be shown in one row; joined they are the text. */
    List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        int start = 0;
        int lines = 0;
        for (int at = 0; at < text.length(); ) {
            at = nextLine(text, at);
            if (++lines == MOST_LINES && at < text.length()) {
                pieces.add(text.substring(start, at));
                start = at;
                lines = 0;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    /** A piece, headed by which part of the text it is where there are several. */
    static String labelled(List<String> pieces, int part) {
        return pieces.size() == 1
                ? pieces.get(0)
                : "[part " + (part + 1) + " of " + pieces.size() + "]\n" + pieces.get(part);
    }

    /** Where the line after the one that begins there begins. */
    private int nextLine(String text, int start) {
        int used = 0;
        int afterSpace = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return i + 1;
            }
            used += width(c);
            if (c == ' ') {
                afterSpace = i + 1;
            } else if (used > room && i > start) {
                return afterSpace > 0 ? afterSpace : letterStart(text, i);
            }
        }
        return text.length();
    }

    private static int letterStart(String text, int i) {
        return Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
    }

    private int width(char c) {
        if (c >= ' ' && c - ' ' < WIDTHS.length) {
            return fixed > 0 ? fixed : WIDTHS[c - ' '];
        }
        return c >= FIRST_WIDE ? 1000 : 600;
    }
}
