package org.proviso.document;

import java.util.Optional;

/**
 * What a clause or item is numbered with, at the start of its text.
 *
 * @param kind the family of the mark; items of one list share it
 * @param first whether a list may start with it: {@code (a)}, {@code 1.}, any bullet
 * @param rank of a section's number: 1 for {@code 4.}, 2 for {@code 4.1}
 * @param letter when it is a single one, which may be meant as a roman numeral or not, or the bullet; else a space
 * @param length characters of the mark and the space after it
 */
record Marker(Kind kind, boolean first, int rank, char letter, int length) {
    enum Kind {
        BULLET,
        LETTER,
        CAPITAL,
        ROMAN,
        NUMBER,
        /** {@code 4.} or {@code 4.1}: a clause rather than an item. */
        SECTION
    }

    private static final String BULLETS = "•·▪●○◦■□‣⁃–—*-➢►✓o\uf0b7";
    private static final String ROMANS = "ivxIVX";
    private static final int LONGEST = 12;

    /** What items of one list have in common. */
    String family() {
        return kind == Kind.BULLET ? String.valueOf(letter) : kind.name();
    }

    static Optional<Marker> of(String text) {
        int end = text.indexOf(' ');
        if (end < 1 || end > LONGEST || end + 1 >= text.length()) {
            return Optional.empty();
        }
        String mark = text.substring(0, end);
        if (mark.length() == 1 && BULLETS.contains(mark)) {
            return Optional.of(new Marker(Kind.BULLET, true, 0, mark.charAt(0), 2));
        }
        return bracketed(mark, end + 1).or(() -> section(mark, end + 1));
    }

    /** {@code (a)}, {@code a)}, {@code (iv)}, {@code (2)}, {@code b.} */
    private static Optional<Marker> bracketed(String mark, int length) {
        boolean isLetterAndDot = mark.length() == 2 && mark.charAt(1) == '.' && Character.isLowerCase(mark.charAt(0));
        if (!mark.endsWith(")") && !isLetterAndDot) {
            return Optional.empty();
        }
        String core = mark.substring(mark.startsWith("(") ? 1 : 0, mark.length() - 1);
        if (isNumber(core)) {
            return Optional.of(new Marker(Kind.NUMBER, core.equals("1"), 0, ' ', length));
        }
        if (!core.isEmpty() && core.chars().allMatch(c -> ROMANS.indexOf(c) >= 0)) {
            char letter = core.length() == 1 ? core.charAt(0) : ' ';
            return Optional.of(new Marker(Kind.ROMAN, core.equalsIgnoreCase("i"), 0, letter, length));
        }
        if (core.length() == 1 && Character.isLetter(core.charAt(0))) {
            var kind = Character.isUpperCase(core.charAt(0)) ? Kind.CAPITAL : Kind.LETTER;
            return Optional.of(new Marker(kind, core.equalsIgnoreCase("a"), 0, core.charAt(0), length));
        }
        return Optional.empty();
    }

    /** {@code 4.}, {@code 4.1}, {@code 4.1.2.}; a bare number is none. */
    private static Optional<Marker> section(String mark, int length) {
        if (mark.indexOf('.') < 1) {
            return Optional.empty();
        }
        String core = mark.endsWith(".") ? mark.substring(0, mark.length() - 1) : mark;
        int rank = 0;
        for (String number : core.split("\\.", -1)) {
            if (!isNumber(number)) {
                return Optional.empty();
            }
            rank++;
        }
        return Optional.of(new Marker(Kind.SECTION, core.equals("1"), rank, ' ', length));
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
