package org.proviso.statement;

import java.util.Locale;
import org.proviso.source.Span;

/** Cuts text into words and signs, once. Quotation marks and other signs that say nothing are left out. */
final class Lexer {
    /** Quotation marks, dashes and three dots; behind them come separators of lines and the full stops of other writings. */
    private static final char LAST_SIGN_INSIDE = '\u2027';

    private final Lexicon lexicon;
    private final char[] text;
    private final Capitals capitals;

    Lexer(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text.toCharArray();
        this.capitals = new Capitals(lexicon, this.text);
    }

    /** The tokens of the whole text. */
    Tokens tokens() {
        return tokens(new Span(0, text.length));
    }

    /** The tokens of a range of the text; positions are those of the text. */
    Tokens tokens(Span of) {
        int from = of.start();
        int to = of.end();
        Tokens tokens = new Tokens((to - from) / 4 + 8);
        int i = from;
        while (i < to) {
            char c = text[i];
            if (isLetterOrDigit(c)) {
                i = word(i, to, tokens);
            } else {
                char sign = sign(c);
                if (sign != 0 && !isInsideWord(i, to)) {
                    tokens.add(i, i + 1, sign);
                }
                i++;
            }
        }
        return tokens;
    }

    /** True of most items of lists, told by their signs alone: nothing that may end a sentence stands before the last one. */
    boolean isOneSentence(Span span) {
        for (int i = span.start(); i + 1 < span.end(); i++) {
            char c = text[i];
            if (c == '.' || c == '?' || c == '!' || c > LAST_SIGN_INSIDE) {
                return false;
            }
        }
        return true;
    }

    /** The full stop of "U.S.", "e.g." or "2.1", which ends nothing. */
    private boolean isInsideWord(int i, int to) {
        if (text[i] != '.') {
            return false;
        }
        boolean goesOn = i + 1 < to && Character.isLetterOrDigit(text[i + 1]);
        return goesOn || (i + 1 < to && isAbbreviated(i));
    }

    /** True of a range whose last word, with its full stop, is an abbreviation. */
    boolean endsWithAbbreviation(int from, int to) {
        int stop = to;
        while (stop > from && Character.isWhitespace(text[stop - 1])) {
            stop--;
        }
        int begin = stop;
        while (begin > from && !Character.isWhitespace(text[begin - 1]) && text[begin - 1] != '(') {
            begin--;
        }
        return lexicon.isAbbreviation(text, begin, stop);
    }

    private boolean isAbbreviated(int stop) {
        int begin = stop;
        while (begin > 0 && (Character.isLetter(text[begin - 1]) || text[begin - 1] == '.')) {
            begin--;
        }
        return lexicon.isAbbreviation(text, begin, stop + 1);
    }

    private int word(int from, int to, Tokens tokens) {
        int end = from + 1;
        while (end < to && isInside(end, to)) {
            end++;
        }
        int first = tokens.size();
        boolean isCapital = Capitals.isCapital(text[from]);
        int stop = address(from, end, to);
        if (stop > end) {
            tokens.add(from, stop, isMail(from, stop) ? Lexicon.EMAIL : Lexicon.URL);
        } else if (isCapital) {
            stop = capitals.initials(from, end, to);
            char written = capitals.code(from, stop);
            add(from, stop, written == WordTable.NONE ? lexicon.read(text, from, stop) : written, tokens);
        } else {
            add(from, end, lexicon.read(text, from, end), tokens);
        }
        if (isCapital) {
            tokens.markCapitals(first, text[from]);
        }
        return stop;
    }

    private void add(int from, int end, char code, Tokens tokens) {
        if (code < Lexicon.FIRST_CONTRACTION) {
            tokens.add(from, end, code == WordTable.NONE ? unread(from, end) : code);
        } else {
            for (char part : lexicon.contraction(code)) {
                tokens.add(from, end, part);
            }
        }
    }

    /** A possessive is read as its owner; of other words that are not known, those that begin with a digit are numbers. */
    private char unread(int from, int end) {
        if (end - 2 > from && isPossessive(end - 2)) {
            char owner = lexicon.read(text, from, end - 2);
            if (owner != WordTable.NONE && owner < Lexicon.FIRST_CONTRACTION) {
                return owner;
            }
        }
        return Character.isDigit(text[from])
                ? lexicon.number(new String(text, from, end - from).toLowerCase(Locale.ROOT))
                : Lexicon.UNKNOWN;
    }

    private boolean isPossessive(int at) {
        return isApostrophe(text[at]) && (text[at + 1] | 0x20) == 's';
    }

    private boolean isMail(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text[i] == '@') {
                return true;
            }
        }
        return false;
    }

    private static boolean isLetterOrDigit(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return Character.isLetterOrDigit(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019';
    }

    private boolean isInside(int i, int to) {
        char c = text[i];
        return isLetterOrDigit(c) || (isApostrophe(c) && i + 1 < to && Character.isLetter(text[i + 1]));
    }

    /** The end of an e-mail or web address that begins here, or the word's own end. */
    private int address(int from, int end, int to) {
        if (end >= to || "@.:/+_".indexOf(text[end]) < 0) {
            return end;
        }
        int stop = end;
        while (stop < to && !Character.isWhitespace(text[stop]) && "<>()\"|,;".indexOf(text[stop]) < 0) {
            stop++;
        }
        while (stop > end && ".:!?".indexOf(text[stop - 1]) >= 0) {
            stop--;
        }
        if (stop == end) {
            return end;
        }
        String written = new String(text, from, stop - from);
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
