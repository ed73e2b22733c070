package org.proviso.sheet;

import java.util.ArrayList;
import java.util.List;

/** Text as a cell can hold it: nothing that XML forbids, nothing that Excel would decode, no more than fits. */
final class CellText {
    /**
     * A row is at most 409 points high: of lines of 12 points, what is more could not be seen or printed. With columns of
     * at most 255 characters this also keeps Excel's other limits: 32,767 characters and 253 line feeds a cell.
     */
    private static final int MOST_LINES = 33;

    private CellText() {}

    /** The text with line ends as LF and characters that XML cannot hold as the visible sign for them. */
    static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isAwkward(text, i)) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static boolean isAwkward(String text, int i) {
        char c = text.charAt(i);
        return (c < ' ' && c != '\n') || Character.isSurrogate(c) || c >= '\uFFFE' || c == '_';
    }

    private static String cleaned(String text) {
        String lines = text.replace("\r\n", "\n");
        var out = new StringBuilder(lines.length() + 8);
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < lines.length()
                    && Character.isLowSurrogate(lines.charAt(i + 1))) {
                out.append(c).append(lines.charAt(++i));
            } else if (c == '_' && lines.startsWith("_x", i) && isEscape(lines, i)) {
                out.append("_x005F_");
            } else {
                out.append(visible(c));
            }
        }
        return out.toString();
    }

    /** Excel reads {@code _x0041_} as A (ST_Xstring); a text that has such letters must have its underscore escaped. */
    private static boolean isEscape(String text, int at) {
        return text.regionMatches(at + 6, "_", 0, 1)
                && text.substring(at + 2, at + 6).matches("[0-9A-Fa-f]{4}");
    }

    private static char visible(char c) {
        if (c < ' ' && c != '\n' && c != '\t') {
            return (char) ('\u2400' + c);
        }
        return Character.isSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c;
    }

    /** Whether a spreadsheet program would read the text as a formula if it were typed in or came from a CSV file. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    /** The text in pieces that each fit a cell of that width; joined they are the text. */
    static List<String> pieces(String text, int width) {
        if (text.length() <= width) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        int start = 0;
        while (start < text.length()) {
            int end = fitting(text, start, width);
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /** How many lines the text takes in a column of that width, at the most. */
    static int lines(String text, int width) {
        int lines = 0;
        for (int start = 0; start <= text.length(); lines++) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines += Math.max(0, end - start - 1) / width;
            start = end + 1;
        }
        return lines;
    }

    private static int fitting(String text, int start, int width) {
        int hard = start;
        int lines = 1;
        for (int column = 0; hard < text.length() && lines <= MOST_LINES; hard++) {
            boolean feed = text.charAt(hard) == '\n';
            column = feed || column == width ? 0 : column + 1;
            lines += column == 0 ? 1 : 0;
        }
        return hard == text.length() ? hard : goodBreak(text, start, hard);
    }

    private static int goodBreak(String text, int start, int end) {
        for (int at = end; at > start + (end - start) / 2; at--) {
            if (Character.isWhitespace(text.charAt(at - 1))) {
                return at;
            }
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }
}
