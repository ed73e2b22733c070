package org.proviso.statement;

import java.util.Locale;

/** Cuts text into words and signs, once. Quotation marks and other signs that say nothing are left out. */
final class Lexer {
    private final Lexicon lexicon;

    Lexer(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tokens of a range of a text; positions are those of the text. */
    Tokens tokens(String text, int from, int to) {
        Tokens tokens = new Tokens((to - from) / 4 + 8);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c)) {
                i = word(text, i, to, tokens);
            } else {
                char sign = sign(c);
                if (sign != 0 && !isInsideWord(text, i, to)) {
                    tokens.add(i, i + 1, sign);
                }
                i++;
            }
        }
        return tokens;
    }

    /** The full stop of "U.S.", "e.g." or "2.1", which ends nothing. */
    private boolean isInsideWord(String text, int i, int to) {
        if (text.charAt(i) != '.') {
            return false;
        }
        boolean goesOn = i + 1 < to && Character.isLetterOrDigit(text.charAt(i + 1));
        return goesOn || (i + 1 < to && isAbbreviated(text, i));
    }

    private boolean isAbbreviated(String text, int stop) {
        int begin = stop;
        while (begin > 0 && (Character.isLetter(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
            begin--;
        }
        return lexicon.isAbbreviation(text.substring(begin, stop + 1).toLowerCase(Locale.ROOT));
    }

    private int word(String text, int from, int to, Tokens tokens) {
        int end = from + 1;
        while (end < to && isInside(text, end, to)) {
            end++;
        }
        int address = address(text, from, end, to);
        if (address > end) {
            tokens.add(from, address, text.substring(from, address).indexOf('@') > 0 ? Lexicon.EMAIL : Lexicon.URL);
            return address;
        }
        char[] parts = lexicon.read(text, from, end);
        for (char part : parts) {
            tokens.add(from, end, part);
        }
        if (parts.length == 0) {
            tokens.add(from, end, unread(text, from, end));
        }
        return end;
    }

    /** A possessive is read as its owner; of other words that are not known, those that begin with a digit are numbers. */
    private char unread(String text, int from, int end) {
        if (end - 2 > from && isPossessive(text, end - 2)) {
            char[] owner = lexicon.read(text, from, end - 2);
            if (owner.length == 1) {
                return owner[0];
            }
        }
        return Character.isDigit(text.charAt(from))
                ? lexicon.number(text.substring(from, end).toLowerCase(Locale.ROOT))
                : Lexicon.UNKNOWN;
    }

    private static boolean isPossessive(String text, int at) {
        return isApostrophe(text.charAt(at)) && (text.charAt(at + 1) | 0x20) == 's';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private static boolean isInside(String text, int i, int to) {
        char c = text.charAt(i);
        return (c >= 'a' && c <= 'z')
                || Character.isLetterOrDigit(c)
                || (isApostrophe(c) && i + 1 < to && Character.isLetter(text.charAt(i + 1)));
    }

    /** The end of an e-mail or web address that begins here, or the word's own end. */
    private static int address(String text, int from, int end, int to) {
        if (end >= to || "@.:/+_".indexOf(text.charAt(end)) < 0) {
            return end;
        }
        int stop = end;
        while (stop < to && !Character.isWhitespace(text.charAt(stop)) && "<>()\"|,;".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        while (stop > end && ".:!?".indexOf(text.charAt(stop - 1)) >= 0) {
            stop--;
        }
        if (stop == end) {
            return end;
        }
        String written = text.substring(from, stop);
        boolean isAddress = written.contains("://")
                || written.startsWith("www.")
                || (written.indexOf('@') > 0 && written.lastIndexOf('.') > written.indexOf('@'))
                || (written.indexOf('/') > 0
                        && written.indexOf('.') > 0
                        && written.indexOf('.') < written.indexOf('/'));
        return isAddress ? stop : end;
    }

    private static char sign(char c) {
        return switch (c) {
            case ',' -> Lexicon.COMMA;
            case ';' -> Lexicon.SEMICOLON;
            case ':' -> Lexicon.COLON;
            case '.', '!', '?' -> Lexicon.STOP;
            case '(', '[' -> Lexicon.OPEN;
            case ')', ']' -> Lexicon.CLOSE;
            case '\u2013', '\u2014' -> Lexicon.DASH;
            default -> 0;
        };
    }
}
