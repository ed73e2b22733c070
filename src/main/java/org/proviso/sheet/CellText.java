package org.proviso.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Text as a cell can hold it: nothing that XML forbids, nothing that Excel would decode. */
final class CellText {
    private static final MathContext TWELVE = new MathContext(12, RoundingMode.HALF_EVEN);

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

    /** What one cell holds in Excel. */
    static final int MOST_CHARACTERS = 32_767;

    /** More than that many line feeds make Excel repair the cell. */
    static final int MOST_LINE_FEEDS = 253;

    /** Room for the label of a part. */
    private static final int LABEL = 40;

    /** The text in pieces that a cell can each hold, however many lines it shows of them; joined they are the text. */
    static List<String> pieces(String text) {
        if (text.length() <= MOST_CHARACTERS && feeds(text) <= MOST_LINE_FEEDS) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        int start = 0;
        int feeds = 0;
        for (int i = 0; i < text.length(); i++) {
            feeds += text.charAt(i) == '\n' ? 1 : 0;
            boolean full = i - start == MOST_CHARACTERS - LABEL || feeds == MOST_LINE_FEEDS - 2;
            if (full && !Character.isLowSurrogate(text.charAt(i))) {
                pieces.add(text.substring(start, i));
                start = i;
                feeds = 0;
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static int feeds(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Whether a spreadsheet program would read the text as a formula if it were typed in or came from a CSV file. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }

    /** A number as a row's digest takes it: twelve digits, the same whichever program saved it. */
    static String number(double value) {
        return BigDecimal.valueOf(value).round(TWELVE).stripTrailingZeros().toPlainString();
    }

    /** The text as the value of an XML attribute or element. */
    static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
