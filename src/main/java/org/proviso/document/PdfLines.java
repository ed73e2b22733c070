package org.proviso.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a PDF with their place and type size. */
final class PdfLines extends PDFTextStripper {
    /** Wider than any space between words, in sizes of the type. */
    private static final float WIDE_GAP = 1.2f;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<PdfLine.Chunk> chunks = new ArrayList<>();
    private final StringBuilder chunk = new StringBuilder();
    private final int most;
    private int collected;
    private float left;
    private float chunkLeft;
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
        var first = positions.get(0);
        if (inked == 0) {
            start(first);
        } else if (first.getXDirAdj() - right > WIDE_GAP * first.getFontSizeInPt()) {
            closeChunk();
            chunkLeft = first.getXDirAdj();
        }
        var last = positions.get(positions.size() - 1);
        right = last.getXDirAdj() + last.getWidthDirAdj();
        var font = positions.get(0).getFont();
        chunk.append(isPictorial(font) && words.strip().length() == 1 ? "•" : words);
        inked += words.length();
        bold += isBold(font) ? words.length() : 0;
        size = Math.max(size, positions.get(0).getFontSizeInPt());
    }

    private void start(TextPosition first) {
        left = first.getXDirAdj();
        chunkLeft = left;
        y = first.getYDirAdj();
        size = 0;
        bold = 0;
    }

    @Override
    protected void writeWordSeparator() {
        chunk.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        closeChunk();
        if (!chunks.isEmpty()) {
            boolean isBold = bold * 10 >= inked * 9;
            String words = chunks.stream().map(PdfLine.Chunk::text).collect(Collectors.joining(" "));
            lines.add(new PdfLine(words, List.copyOf(chunks), getCurrentPageNo(), left, right, y, size, isBold));
        }
        chunks.clear();
        inked = 0;
    }

    private void closeChunk() {
        String words = Line.normalise(chunk.toString());
        if (!words.isEmpty()) {
            chunks.add(new PdfLine.Chunk(words, chunkLeft));
        }
        chunk.setLength(0);
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
