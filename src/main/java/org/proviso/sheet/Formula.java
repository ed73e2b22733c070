package org.proviso.sheet;

import java.util.List;

/**
 * What a spreadsheet program works out in a cell. Closed: a formula is made from these forms by our own code, and what comes from
 * outside can only be a word inside quotation marks, never a piece of formula.
 */
public sealed interface Formula {
    /** How many rows of a table meet every condition; a row that goes on below counts once. */
    record Count(String table, List<Where> where) implements Formula {
        public Count {
            where = List.copyOf(where);
        }

        public static Count of(String table, Where... where) {
            return new Count(table, List.of(where));
        }
    }

    /**
     * The word "agrees" when the figures of those columns of the line, joined by {@link #JOINED}, are the text in another column, else
     * "differs". Columns count from 0.
     */
    record Agrees(int first, int last, int issued) implements Formula {}

    /** One cell of the line divided by another, or the word while there is nothing to divide by. Columns count from 0. */
    record Share(int part, int whole, String otherwise) implements Formula {}

    /**
     * An end of the 95 % interval of a share (Wilson's score interval), or the word while nothing was counted. Columns count from 0.
     *
     * @param upper the upper end, else the lower
     */
    record Wilson(boolean upper, int part, int whole, String otherwise) implements Formula {
        /** What the formula comes to, 0 to 1; at least one of the whole must have been counted. */
        public static double end(boolean upper, long part, long whole) {
            double z = 1.959963985;
            double p = (double) part / whole;
            double root = Math.sqrt(p * (1 - p) / whole + z * z / (4.0 * whole * whole));
            double end = (p + z * z / (2 * whole) + (upper ? z : -z) * root) / (1 + z * z / whole);
            return Math.max(0, Math.min(1, end));
        }
    }

    /** What stands between figures as issued. */
    String JOINED = " \u00b7 ";

    /** The two words of {@link Agrees}. */
    String AGREES = "agrees";

    String DIFFERS = "differs";

    /** A condition on the cells of one column of the table. */
    record Where(String header, Match match, String word) {
        /** The cell is this word. */
        public static Where is(String header, String word) {
            return new Where(header, Match.IS, word);
        }

        /** The cell is not this word. */
        public static Where isNot(String header, String word) {
            return new Where(header, Match.IS_NOT, word);
        }

        /** The cell holds some text. */
        public static Where isFilled(String header) {
            return new Where(header, Match.FILLED, "");
        }
    }

    /** How a condition compares. */
    enum Match {
        IS,
        IS_NOT,
        FILLED
    }
}
