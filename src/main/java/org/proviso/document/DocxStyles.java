package org.proviso.document;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrBase;

/** What the styles of a DOCX say about its paragraphs. */
final class DocxStyles {
    private static final int DEEPEST_INHERITANCE = 12;
    private static final int BODY_TEXT = 9;

    private final XWPFDocument word;

    DocxStyles(XWPFDocument word) {
        this.word = word;
    }

    /** 1 for the widest heading, 0 for text. */
    int headingLevel(XWPFParagraph paragraph) {
        int direct = outlineLevel(paragraph.getCTP().getPPr());
        if (direct > 0) {
            return direct;
        }
        var style = style(paragraph.getStyleID());
        for (int i = 0; style != null && i < DEEPEST_INHERITANCE; i++) {
            int level = level(style);
            if (level > 0) {
                return level;
            }
            style = style(style.getBasisStyleID());
        }
        return 0;
    }

    /** A line of the table of contents. */
    boolean isContents(XWPFParagraph paragraph) {
        var style = style(paragraph.getStyleID());
        String name = style == null ? "" : name(style);
        return name.startsWith("toc ") || name.equals("toc heading");
    }

    private static int level(XWPFStyle style) {
        String name = name(style);
        if (name.equals("title")) {
            return 1;
        }
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        if (name.startsWith("heading ") && Character.isDigit(last)) {
            return last - '0';
        }
        return outlineLevel(style.getCTStyle().getPPr());
    }

    private static int outlineLevel(@Nullable CTPPrBase properties) {
        if (properties == null || !properties.isSetOutlineLvl()) {
            return 0;
        }
        int level = properties.getOutlineLvl().getVal().intValue();
        return level >= BODY_TEXT ? 0 : level + 1;
    }

    private static String name(XWPFStyle style) {
        String name = style.getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    private @Nullable XWPFStyle style(@Nullable String id) {
        return id == null || word.getStyles() == null ? null : word.getStyles().getStyle(id);
    }
}
