package org.proviso.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;

/** Counts the numbering of a DOCX as Word does, since the file holds only "the next number of list 3, level 1". */
final class DocxNumbers {
    private static final int LEVELS = 9;
    private static final int DEEPEST_INHERITANCE = 12;

    /** A paragraph's number as it would be seen: {@code 4.1}, {@code (a)}, a bullet, or nothing. */
    record Numbered(String text, boolean isBullet, int level) {
        static final Numbered NONE = new Numbered("", false, 0);
    }

    private final XWPFDocument word;
    private final Map<BigInteger, int[]> counts = new HashMap<>();

    DocxNumbers(XWPFDocument word) {
        this.word = word;
    }

    Numbered next(XWPFParagraph paragraph) {
        var said = said(paragraph);
        if (said == null || said.getNumId() == null || word.getNumbering() == null) {
            return Numbered.NONE;
        }
        var num = word.getNumbering().getNum(said.getNumId().getVal());
        if (num == null) {
            return Numbered.NONE;
        }
        var abstractId = num.getCTNum().getAbstractNumId().getVal();
        var list = word.getNumbering().getAbstractNum(abstractId);
        int level = said.getIlvl() == null
                ? 0
                : Math.min(LEVELS - 1, said.getIlvl().getVal().intValue());
        return list == null ? Numbered.NONE : count(abstractId, list.getCTAbstractNum(), level);
    }

    private Numbered count(BigInteger id, CTAbstractNum list, int level) {
        if (level >= list.sizeOfLvlArray()) {
            return Numbered.NONE;
        }
        var definition = list.getLvlArray(level);
        if (format(definition).equals("bullet")) {
            return new Numbered("•", true, level);
        }
        var count = counts.computeIfAbsent(id, i -> new int[LEVELS]);
        count[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return new Numbered(text(list, definition, count), false, level);
    }

    /** The level's pattern, such as {@code %1.%2}, filled with the counts. */
    private static String text(CTAbstractNum list, CTLvl definition, int[] count) {
        String text =
                definition.getLvlText() == null ? "" : definition.getLvlText().getVal();
        for (int level = 0; level < Math.min(LEVELS, list.sizeOfLvlArray()); level++) {
            String mark = "%" + (level + 1);
            if (text.contains(mark)) {
                text = text.replace(mark, written(format(list.getLvlArray(level)), Math.max(1, count[level])));
            }
        }
        return text;
    }

    private static String format(CTLvl level) {
        return level.getNumFmt() == null
                ? "decimal"
                : level.getNumFmt().getVal().toString();
    }

    private static String written(String format, int number) {
        return switch (format) {
            case "lowerLetter" -> letter(number);
            case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        String[] signs = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }

    /** The paragraph's own numbering, or else its style's. */
    private @Nullable CTNumPr said(XWPFParagraph paragraph) {
        var own = paragraph.getCTP().getPPr();
        if (own != null && own.isSetNumPr()) {
            return own.getNumPr();
        }
        var style = style(paragraph.getStyleID());
        for (int i = 0; style != null && i < DEEPEST_INHERITANCE; i++) {
            var properties = style.getCTStyle().getPPr();
            if (properties != null && properties.isSetNumPr()) {
                return properties.getNumPr();
            }
            style = style(style.getBasisStyleID());
        }
        return null;
    }

    private @Nullable XWPFStyle style(@Nullable String id) {
        return id == null || word.getStyles() == null ? null : word.getStyles().getStyle(id);
    }
}
