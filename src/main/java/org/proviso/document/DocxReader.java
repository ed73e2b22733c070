package org.proviso.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.proviso.document.Block.Heading;
import org.proviso.document.Block.Item;
import org.proviso.document.Block.Paragraph;
import org.proviso.document.Block.Row;
import org.proviso.document.Block.TableEnd;

/** Reads DOCX: styles become headings, numbering becomes numbers and items, tables become rows. */
final class DocxReader {
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final List<Block> blocks = new ArrayList<>();
    private int list;

    private DocxReader(XWPFDocument word) {
        this.styles = new DocxStyles(word);
        this.numbers = new DocxNumbers(word);
    }

    static Draft read(SourceFile source, byte[] bytes, Limits limits) throws Refusal {
        DocxPackage.check(source, bytes, limits);
        try (var word = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var reader = new DocxReader(word);
            word.getBodyElements().forEach(reader::add);
            String title = word.getProperties().getCoreProperties().getTitle();
            return new Draft(title == null ? "" : Line.normalise(title), reader.blocks);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw Trouble.DAMAGED.refuse(source, "The DOCX is damaged and cannot be read; get a whole copy of it.");
        }
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            paragraph(paragraph);
        } else if (element instanceof XWPFTable table) {
            table(table);
        } else if (element instanceof XWPFSDT control) {
            control.getContent().getText().lines().forEach(this::plain);
        }
    }

    private void plain(String text) {
        String words = Line.normalise(text);
        if (!words.isEmpty()) {
            blocks.add(new Paragraph(words, false));
        }
    }

    private void paragraph(XWPFParagraph paragraph) {
        var line = new Line();
        for (var run : paragraph.getIRuns()) {
            boolean isBold = run instanceof XWPFRun plain && plain.isBold();
            String words = run instanceof XWPFRun plain ? plain.text() : "";
            line.add(words.isEmpty() ? "" : words, isBold, false);
        }
        if (line.isBlank() || styles.isContents(paragraph)) {
            return;
        }
        boolean isBold = line.isStrong();
        int heading = styles.headingLevel(paragraph);
        var number = numbers.next(paragraph);
        String text = number.isBullet() ? line.take() : Line.normalise(number.text() + " " + line.take());
        if (heading > 0) {
            blocks.add(new Heading(heading, text));
        } else if (number.isBullet()) {
            blocks.add(new Item(listNumber(), number.level() + 1, false, text));
        } else {
            blocks.add(new Paragraph(text, isBold));
        }
    }

    /** Bullets belong together until something else stands between them. */
    private int listNumber() {
        boolean goesOn = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Item;
        list += goesOn ? 0 : 1;
        return list;
    }

    private void table(XWPFTable table) {
        if (table.getRows().stream().allMatch(row -> row.getTableCells().size() <= 1)) {
            table.getRows().stream()
                    .flatMap(row -> row.getTableCells().stream())
                    .flatMap(cell -> cell.getBodyElements().stream())
                    .forEach(this::add);
            return;
        }
        boolean first = true;
        for (XWPFTableRow row : table.getRows()) {
            var cells = row.getTableCells().stream().map(DocxReader::text).toList();
            var block = new Row(row.isRepeatHeader() || (first && isBold(row)), cells);
            first = false;
            if (block.length() > 0) {
                blocks.add(block);
            }
        }
        blocks.add(new TableEnd());
    }

    private static String text(XWPFTableCell cell) {
        var line = new Line();
        for (var paragraph : cell.getParagraphs()) {
            line.breakLine();
            line.add(paragraph.getText(), false, false);
        }
        cell.getTables().forEach(inner -> line.add(" " + inner.getText(), false, false));
        return line.take();
    }

    private static boolean isBold(XWPFTableRow row) {
        return row.getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(run -> !Objects.requireNonNullElse(run.text(), "").isBlank())
                .allMatch(XWPFRun::isBold);
    }
}
