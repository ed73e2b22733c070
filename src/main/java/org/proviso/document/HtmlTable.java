package org.proviso.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.proviso.document.Block.Row;
import org.proviso.document.Block.TableEnd;

/** A table that lists things in rows and columns, in contrast to one that only lays out a page. */
final class HtmlTable {
    private HtmlTable() {}

    static boolean holdsData(Element table) {
        if (table.attr("role").equals("presentation") || table.selectFirst("table table, h1, h2, form") != null) {
            return false;
        }
        return table.select("tr").stream().anyMatch(row -> cellsOf(row).size() > 1);
    }

    /** The rows that hold text, then the table's end. */
    static List<Piece> read(Element table) {
        List<Piece> pieces = new ArrayList<>();
        boolean first = true;
        for (Element row : table.select("tr")) {
            var cells = cellsOf(row);
            boolean heads = isHeading(row, cells, first);
            var texts = cells.stream().map(HtmlTable::text).toList();
            var block = new Row(heads, texts);
            if (block.length() > 0) {
                pieces.add(new Piece(block, block.length(), 0, false));
                first = false;
            }
        }
        pieces.add(new Piece(new TableEnd(), 0, 0, false));
        return pieces;
    }

    private static List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(c -> c.normalName().equals("td") || c.normalName().equals("th"))
                .toList();
    }

    private static boolean isHeading(Element row, List<Element> cells, boolean first) {
        var parent = row.parent();
        boolean inHead = parent != null && parent.normalName().equals("thead");
        boolean allHeads =
                cells.size() > 1 && cells.stream().allMatch(c -> c.normalName().equals("th"));
        boolean allStrong = first && cells.size() > 1 && cells.stream().allMatch(HtmlTable::isStrong);
        return inHead || allHeads || allStrong;
    }

    private static boolean isStrong(Element cell) {
        var bold = cell.selectFirst("b, strong");
        return bold != null && bold.text().length() >= cell.text().length();
    }

    private static String text(Element cell) {
        var line = new Line();
        cell.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    line.add(words.getWholeText(), false, false);
                } else if (node instanceof Element e && depth > 0 && breaks(e)) {
                    line.breakLine();
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element e && depth > 0 && breaks(e)) {
                    line.breakLine();
                }
            }
        });
        return line.take();
    }

    private static boolean breaks(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }
}
