package org.proviso.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param tones for a column of fixed words: the colour that each word stands on; the word is always there too
 */
public record TableColumn<T>(Head head, Kind kind, Map<String, Tone> tones, Function<T, Cell> cell) {
    public TableColumn {
        tones = new TreeMap<>(tones);
    }

    /** A head to which {@link Head#text}, {@link Head#number} … add what the cells hold. */
    public static Head head(String header, int width, String help) {
        return new Head(header, width, help, Use.PRINT, List.of(), "");
    }

    boolean isMachine() {
        return head.use() == Use.MACHINE;
    }

    /** True for a column that a person fills in: what stands there is no part of what the program says. */
    public boolean isForReviewers() {
        return head.use() == Use.REVIEWER;
    }

    /** Who needs a column. */
    public enum Use {
        /** Everybody: it is printed. */
        PRINT,
        /** Who fills it in: unlocked, tinted, printed; no part of any digest. */
        REVIEWER,
        /** Who reads at a screen. */
        SCREEN,
        /** Programs, and who does the audit again. */
        MACHINE
    }

    /** How the cells of a column look. */
    enum Kind {
        TEXT,
        CODE,
        INTEGER,
        DECIMAL,
        WORD
    }

    /**
     * The top of a column.
     *
     * @param width in characters of the standard font
     * @param help one or two sentences, shown when the header is selected; Excel takes 255 characters
     * @param use columns that are not printed stand to the right of those that are
     * @param words the only words that a reviewer may put in, besides nothing; empty when anything may stand there
     * @param onNewPaper what is printed above this column and those to its right, which stand on a page of their own beside the
     *     frozen ones; "" for a column that stands on the page of the one to its left
     */
    public record Head(String header, int width, String help, Use use, List<String> words, String onNewPaper) {
        public Head {
            words = List.copyOf(words);
            if (header.isBlank() || header.length() > 32 || help.length() > 255 || width < 1 || width > 255) {
                throw new IllegalArgumentException("header, help or width does not fit: " + header);
            }
        }

        /** Left out of what is printed. */
        public Head onScreen() {
            return new Head(header, width, help, Use.SCREEN, words, onNewPaper);
        }

        /** Printed, with the columns to its right, on a page of its own under that title. */
        public Head onNewPaper(String title) {
            return new Head(header, width, help, use, words, title);
        }

        /** Filled in by a person, in words of their own. A blank text of a row is a cell to fill in, any other is carried over. */
        public Head forReviewers() {
            return forReviewers(List.of());
        }

        /** Filled in by a person with one of these words, which drop down. */
        public Head forReviewers(List<String> allowed) {
            return new Head(header, width, help, Use.REVIEWER, allowed, onNewPaper);
        }

        /** Grey and left out of what is printed: for programs and for doing the audit again. */
        public Head forMachines() {
            return new Head(header, width, help, Use.MACHINE, words, onNewPaper);
        }

        public <T> TableColumn<T> text(Function<T, String> of) {
            return plain(Kind.TEXT, row -> Cell.text(of.apply(row)));
        }

        /** Digests and ids: a font in which every character is as wide as the next. */
        public <T> TableColumn<T> code(Function<T, String> of) {
            return plain(Kind.CODE, row -> Cell.text(of.apply(row)));
        }

        public <T> TableColumn<T> cell(Function<T, Cell> of) {
            return plain(Kind.TEXT, of);
        }

        public <T> TableColumn<T> number(Function<T, ? extends Number> of) {
            return plain(Kind.INTEGER, row -> Cell.number(of.apply(row).doubleValue()));
        }

        /** A number, or the word why there is none. */
        public <T> TableColumn<T> figure(Function<T, Cell> of) {
            return plain(Kind.INTEGER, of);
        }

        /** A number with two decimals. */
        public <T> TableColumn<T> decimal(Function<T, Double> of) {
            return plain(Kind.DECIMAL, row -> Cell.number(of.apply(row)));
        }

        /** One of a few words, each on its colour. */
        public <T> TableColumn<T> word(Map<String, Tone> tones, Function<T, String> of) {
            return new TableColumn<>(this, Kind.WORD, tones, row -> Cell.text(of.apply(row)));
        }

        /** One of a few words, each on its colour, that may lead somewhere. */
        public <T> TableColumn<T> wordCell(Map<String, Tone> tones, Function<T, Cell> of) {
            return new TableColumn<>(this, Kind.WORD, tones, of);
        }

        private <T> TableColumn<T> plain(Kind kind, Function<T, Cell> of) {
            return new TableColumn<>(this, kind, Map.of(), of);
        }
    }
}
