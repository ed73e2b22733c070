package org.proviso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.proviso.document.Block.Row;
import org.proviso.document.Block.TableEnd;

/** A table that lists things in rows and columns, in contrast to one that only lays out a page. */
final class HtmlTable {
    /** A span beyond this is a mistake. */
    private static final int WIDEST_SPAN = 50;

    /** A cell that reaches down into the next rows. */
    private record Reaching(String text, int rows) {}

    private final List<Piece> pieces = new ArrayList<>();
    /** By column. */
    private Map<Integer, Reaching> reaching = new TreeMap<>();

    private HtmlTable() {}

    static boolean holdsData(Element table) {
        if (table.attr("role").equals("presentation") || table.selectFirst("table table, h1, h2, form") != null) {
            return false;
        }
        return table.select("tr").stream().anyMatch(row -> cellsOf(row).size() > 1);
    }

    /** The rows that hold text, then the table's end. A cell that spans rows is said in each of them. */
    static List<Piece> read(Element element) {
        var table = new HtmlTable();
        element.select("tr").forEach(table::row);
        table.pieces.add(new Piece(new TableEnd(), 0, 0, false));
        return table.pieces;
    }

    private void row(Element row) {
        var cells = cellsOf(row);
        var block = new Row(isHeading(row, cells, pieces.isEmpty()), texts(cells));
        if (block.length() > 0) {
            pieces.add(new Piece(block, block.length(), 0, false));
        }
    }

    private List<String> texts(List<Element> cells) {
        List<String> texts = new ArrayList<>();
        Map<Integer, Reaching> next = new TreeMap<>();
        for (Element cell : cells) {
            reachInto(texts, next);
            String text = text(cell);
            int down = span(cell, "rowspan");
            if (down > 1) {
                next.put(texts.size(), new Reaching(text, down - 1));
            }
            texts.add(text);
            for (int more = span(cell, "colspan"); more > 1; more--) {
                texts.add("");
            }
        }
        reachInto(texts, next);
        reaching = next;
        return texts;
    }

    /** Says again what rows above put into the columns that come next. */
    private void reachInto(List<String> texts, Map<Integer, Reaching> next) {
        for (var cell = reaching.get(texts.size()); cell != null; cell = reaching.get(texts.size())) {
            if (cell.rows() > 1) {
                next.put(texts.size(), new Reaching(cell.text(), cell.rows() - 1));
            }
            texts.add(cell.text());
        }
    }

    private static int span(Element cell, String attribute) {
        String said = cell.attr(attribute);
        boolean isNumber = !said.isEmpty() && said.length() < 4 && said.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Math.min(WIDEST_SPAN, Integer.parseInt(said)) : 1;
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
