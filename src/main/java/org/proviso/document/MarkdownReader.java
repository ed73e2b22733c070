package org.proviso.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.proviso.document.Block.Heading;
import org.proviso.document.Block.Paragraph;
import org.proviso.document.Block.Row;
import org.proviso.document.Block.TableEnd;

/** Reads Markdown with GitHub's tables. Walks the tree without recursion, as a page's walk does. */
final class MarkdownReader {
    private final OpenLists lists = new OpenLists();
    private final Line line = new Line();
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private boolean isHeadRow;
    private int strong;

    private MarkdownReader() {}

    static Draft read(String markdown, int depth) {
        var reader = new MarkdownReader();
        var root = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(depth)
                .maxInlineNesting(depth)
                .build()
                .parse(markdown);
        reader.walk(root);
        return new Draft("", reader.blocks);
    }

    private void walk(Node root) {
        Node node = root;
        while (node != null) {
            enter(node);
            Node next = node.getFirstChild();
            while (next == null && node != null) {
                leave(node);
                next = node == root ? null : node.getNext();
                node = node == root ? null : node.getParent();
            }
            node = next;
        }
    }

    private void enter(Node node) {
        if (node instanceof Text words) {
            line.add(words.getLiteral(), strong > 0, false);
        } else if (node instanceof Code code) {
            line.add(code.getLiteral(), strong > 0, false);
        } else if (node instanceof SoftLineBreak) {
            line.add(" ", false, false);
        } else if (node instanceof HardLineBreak) {
            line.breakLine();
        } else if (node instanceof StrongEmphasis) {
            strong++;
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            lists.openList();
        } else if (node instanceof ListItem) {
            lists.openItem();
        } else if (node instanceof org.commonmark.node.Heading) {
            lists.standAside();
        } else {
            enterVerbatim(node);
        }
    }

    private void enterVerbatim(Node node) {
        if (node instanceof HtmlBlock html) {
            blocks.addAll(HtmlReader.fragment(html.getLiteral()));
        } else if (node instanceof FencedCodeBlock code) {
            blocks.addAll(TextReader.read(code.getLiteral()).blocks());
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.addAll(TextReader.read(code.getLiteral()).blocks());
        }
    }

    private void leave(Node node) {
        if (node instanceof StrongEmphasis) {
            strong--;
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            lists.closeList();
        } else if (node instanceof ListItem) {
            lists.closeItem();
        } else if (node instanceof org.commonmark.node.Heading heading) {
            flush(heading.getLevel());
        } else if (node instanceof org.commonmark.node.Paragraph) {
            flush(0);
        } else {
            leaveTable(node);
        }
    }

    private void leaveTable(Node node) {
        if (node instanceof TableCell) {
            isHeadRow = cells.isEmpty() || isHeadRow;
            isHeadRow &= line.isBlank() || line.isStrong() || node.getParent().getParent() instanceof TableHead;
            cells.add(line.take());
        } else if (node instanceof TableRow) {
            row();
        } else if (node instanceof TableBlock) {
            blocks.add(new TableEnd());
        }
    }

    /** Converters of web pages write an empty head and then the real one in bold. */
    private void row() {
        var row = new Row(isHeadRow, cells);
        if (row.length() > 0) {
            blocks.add(row);
        }
        cells.clear();
    }

    private void flush(int heading) {
        boolean isStrong = line.isStrong();
        if (line.isBlank()) {
            line.take();
        } else if (heading > 0) {
            blocks.add(new Heading(heading, line.take().replace('\n', ' ')));
        } else {
            blocks.add(lists.isInItem() ? lists.item(line.take()) : new Paragraph(line.take(), isStrong));
        }
    }
}
