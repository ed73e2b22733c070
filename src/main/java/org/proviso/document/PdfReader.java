package org.proviso.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.proviso.document.Block.Heading;
import org.proviso.document.Block.Paragraph;

/** Reads PDF: lines become paragraphs by their distance, headings by the size of type. */
final class PdfReader {
    private static final float LARGER = 1.12f;
    private static final int LONGEST_HEADING = 200;

    private final List<PdfLine> lines;
    private final Hyphens hyphens;
    private final float body;
    private final float pitch;
    private final float margin;
    private final List<Integer> headingSizes;
    private final List<Block> blocks = new ArrayList<>();

    private PdfReader(List<PdfLine> lines) {
        this.lines = lines;
        this.hyphens = new Hyphens(lines);
        this.body = commonest(lines, PdfLine::size);
        this.pitch = pitch(lines);
        this.margin = (float) lines.stream().mapToDouble(PdfLine::right).max().orElse(0);
        this.headingSizes = new ArrayList<>(new TreeSet<>(lines.stream()
                        .filter(this::isLarge)
                        .map(line -> Math.round(line.size()))
                        .toList())
                .descendingSet());
    }

    static Draft read(SourceFile source, byte[] bytes, int characters) throws Refusal {
        try (var pdf = Loader.loadPDF(bytes)) {
            var lines = PdfFurniture.without(PdfLines.of(pdf, characters));
            String title = pdf.getDocumentInformation().getTitle();
            return new Draft(title == null ? "" : Line.normalise(title), new PdfReader(lines).blocks());
        } catch (InvalidPasswordException e) {
            throw Trouble.PASSWORD.refuse(
                    source, "The PDF is protected by a password; save a copy without one and give that.");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw Trouble.DAMAGED.refuse(source, "The PDF is damaged and cannot be read; get a whole copy of it.");
        }
    }

    private List<Block> blocks() {
        List<PdfLine> together = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            var table = PdfTable.at(lines, at);
            var line = lines.get(at);
            if (table.isPresent()) {
                close(together);
                blocks.addAll(table.get().blocks());
                at = table.get().end();
                continue;
            }
            if (!together.isEmpty() && !continues(together.get(together.size() - 1), line)) {
                close(together);
            }
            together.add(line);
            at++;
        }
        close(together);
        return blocks;
    }

    private boolean continues(PdfLine before, PdfLine line) {
        if (isBullet(before.text())) {
            return true;
        }
        if (isLarge(before) != isLarge(line)
                || (before.bold() != line.bold() && endsShort(before))
                || Marker.of(line.text()).isPresent()
                || isBullet(line.text())) {
            return false;
        }
        boolean isOpen = !endsSentence(before.text());
        if (before.page() != line.page() || line.y() < before.y()) {
            return isOpen && !isLarge(line) && !line.bold();
        }
        boolean isNear = line.y() - before.y() < pitch * Math.max(1, line.size() / body) * 1.35f;
        return isNear && (isOpen || !endsShort(before));
    }

    /** Well before the right margin, so that the next word would have had room. */
    private boolean endsShort(PdfLine line) {
        return line.right() < margin * 0.85f;
    }

    private boolean isLarge(PdfLine line) {
        return line.size() > body * LARGER && line.text().length() <= LONGEST_HEADING;
    }

    private void close(List<PdfLine> together) {
        if (together.isEmpty()) {
            return;
        }
        String text = "";
        boolean isBold = true;
        for (PdfLine line : together) {
            text = text.isEmpty() ? line.text() : hyphens.join(text, line.text());
            isBold &= line.bold();
        }
        blocks.add(block(text, isBold, together.get(0)));
        together.clear();
    }

    private Block block(String text, boolean isBold, PdfLine first) {
        if (isLarge(first) && text.length() <= LONGEST_HEADING) {
            return new Heading(headingSizes.indexOf(Math.round(first.size())) + 1, text);
        }
        return new Paragraph(text, isBold);
    }

    private static boolean isBullet(String text) {
        return text.length() == 1 && Marker.of(text + " x").isPresent();
    }

    private static boolean endsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == ':' || last == ';' || last == '!' || last == '?' || last == '”';
    }

    /** The commonest distance between lines. */
    private static float pitch(List<PdfLine> lines) {
        List<PdfLine> steps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float step = lines.get(i).y() - lines.get(i - 1).y();
            if (step > 0 && lines.get(i).page() == lines.get(i - 1).page()) {
                var line = lines.get(i);
                steps.add(new PdfLine(line.text(), List.of(), line.page(), 0, 0, 0, step, false));
            }
        }
        return commonest(steps, PdfLine::size);
    }

    private interface Length {
        float of(PdfLine line);
    }

    /** Weighted by the characters of the lines, to half a point. */
    private static float commonest(List<PdfLine> lines, Length length) {
        Map<Integer, Integer> weights = new HashMap<>();
        lines.forEach(line ->
                weights.merge(Math.round(length.of(line) * 2), line.text().length(), Integer::sum));
        int best = weights.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(20);
        return best / 2f;
    }
}
