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
            if (Character.isLetterOrDigit(c)) {
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
        return lexicon.isAbbreviation(plain(text.substring(begin, stop + 1)));
    }

    private int word(String text, int from, int to, Tokens tokens) {
        int end = from + 1;
        boolean isPlain = isLowerCase(text.charAt(from));
        while (end < to && isInside(text, end, to)) {
            isPlain &= isLowerCase(text.charAt(end));
            end++;
        }
        int address = address(text, from, end, to);
        if (address > end) {
            tokens.add(from, address, text.substring(from, address).indexOf('@') > 0 ? Lexicon.EMAIL : Lexicon.URL);
            return address;
        }
        String written = text.substring(from, end);
        add(isPlain ? written : plain(written), from, end, tokens);
        return end;
    }

    /** Most letters of a text: as they are read. */
    private static boolean isLowerCase(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static String plain(String written) {
        return written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private void add(String word, int from, int end, Tokens tokens) {
        char[] parts = lexicon.read(word);
        for (char part : parts) {
            tokens.add(from, end, part);
        }
        if (parts.length == 0) {
            tokens.add(from, end, unread(word));
        }
    }

    private char unread(String word) {
        char code = word.endsWith("'s") ? lexicon.code(word.substring(0, word.length() - 2)) : Lexicon.UNKNOWN;
        return code == Lexicon.UNKNOWN && Character.isDigit(word.charAt(0)) ? lexicon.number(word) : code;
    }

    private static boolean isInside(String text, int i, int to) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || ((c == '\'' || c == '\u2019') && i + 1 < to && Character.isLetter(text.charAt(i + 1)));
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
