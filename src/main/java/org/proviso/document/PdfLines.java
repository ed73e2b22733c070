package org.proviso.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with their place and type size. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final int most;
    private int collected;
    private float left;
    private float right;
    private float y;
    private float size;
    private int bold;
    private int inked;

    private PdfLines(int most) {
        this.most = most;
    }

    /** The lines in reading order; stops soon after so many characters. */
    static List<PdfLine> of(PDDocument pdf, int most) throws IOException {
        var collector = new PdfLines(most);
        collector.setSortByPosition(false);
        collector.getText(pdf);
        return collector.lines;
    }

    @Override
    protected void writeString(String words, List<TextPosition> positions) {
        if (collected > most || positions.isEmpty()) {
            return;
        }
        collected += words.length();
        if (inked == 0) {
            start(positions.get(0));
        }
        var last = positions.get(positions.size() - 1);
        right = last.getXDirAdj() + last.getWidthDirAdj();
        var font = positions.get(0).getFont();
        text.append(isPictorial(font) && words.strip().length() == 1 ? "•" : words);
        inked += words.length();
        bold += isBold(font) ? words.length() : 0;
        size = Math.max(size, positions.get(0).getFontSizeInPt());
    }

    private void start(TextPosition first) {
        left = first.getXDirAdj();
        y = first.getYDirAdj();
        size = 0;
        bold = 0;
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        String words = Line.normalise(text.toString());
        if (!words.isEmpty()) {
            boolean isBold = bold * 10 >= inked * 9;
            lines.add(new PdfLine(words, getCurrentPageNo(), left, right, y, size, isBold));
        }
        text.setLength(0);
        inked = 0;
    }

    @Override
    protected void writePageEnd() {
        writeLineSeparator();
    }

    private static boolean isBold(PDFont font) {
        String name = name(font);
        if (name.contains("bold") || name.contains("black") || name.contains("heavy")) {
            return true;
        }
        var descriptor = font.getFontDescriptor();
        return descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
    }

    /** A font whose letters are drawings, such as bullets. */
    private static boolean isPictorial(PDFont font) {
        String name = name(font);
        return name.contains("wingding") || name.contains("symbol") || name.contains("dingbat");
    }

    private static String name(PDFont font) {
        String name = font.getName();
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }
}
