package org.proviso.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.proviso.document.Block.Heading;
import org.proviso.document.Block.Paragraph;

/** One pass over a page: its blocks in order, and the regions that they stand in. */
final class HtmlWalk implements NodeFilter {
    private static final int LONGEST_STRONG_LINE = 150;

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Deque<Region> open = new ArrayDeque<>();
    private final OpenLists lists = new OpenLists();
    private final Line line = new Line();
    /** Of the open elements, by depth. */
    private Role[] roles = new Role[64];

    private int heading;
    private int strong;
    private int linked;
    private boolean local;
    private int deepest;

    List<Piece> pieces() {
        return pieces;
    }

    /** The regions that hold text, outer before inner. */
    List<Region> regions() {
        return regions;
    }

    int deepest() {
        return deepest;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            line.add(words.getWholeText(), strong > 0, linked > 0);
            return FilterResult.CONTINUE;
        }
        deepest = Math.max(deepest, depth);
        return node instanceof Element element ? enter(element, depth) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult enter(Element element, int depth) {
        var role = roleOf(element);
        roles = depth < roles.length ? roles : Arrays.copyOf(roles, depth * 2);
        roles[depth] = role;
        switch (role) {
            case SKIPPED -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case CONTROL -> {
                count(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case REGION -> openRegion(element);
            case LIST -> {
                openRegion(element);
                lists.openList();
            }
            case ITEM, DEFINITION -> {
                flush();
                lists.openItem();
            }
            case HEADING -> {
                flush();
                lists.standAside();
                heading = HtmlHeadings.level(element);
            }
            case BLOCK -> flush();
            case SUMMARY -> {
                flush();
                strong++;
            }
            case TABLE -> {
                return table(element);
            }
            case BREAK -> breakLine();
            case STRONG -> strong++;
            case LINK -> {
                linked++;
                local = element.attr("href").startsWith("#");
            }
            case BUTTON, LABEL, INLINE -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element) {
            leave(roles[depth]);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Role role) {
        switch (role) {
            case REGION -> closeRegion();
            case LIST -> {
                closeRegion();
                lists.closeList();
            }
            case ITEM, DEFINITION -> {
                flush();
                lists.closeItem();
            }
            case HEADING -> {
                flush();
                heading = 0;
            }
            case BLOCK -> flush();
            case SUMMARY -> {
                flush();
                strong--;
            }
            case STRONG -> strong--;
            case LINK -> linked--;
            case SKIPPED, CONTROL, TABLE, BREAK, BUTTON, LABEL, INLINE -> {}
        }
    }

    private Role roleOf(Element element) {
        var role = Role.of(element.normalName());
        return switch (role) {
            case BUTTON -> buttonRole(element);
            case LABEL -> HtmlHeadings.labelsField(element) ? Role.SKIPPED : Role.SUMMARY;
            case REGION -> HtmlHeadings.isHeading(element) ? Role.HEADING : role;
            case INLINE -> HtmlHeadings.isForScreenReaders(element) ? Role.SKIPPED : role;
            default -> role;
        };
    }

    private Role buttonRole(Element button) {
        if (heading > 0) {
            return Role.INLINE;
        }
        return HtmlHeadings.opensPanel(button) ? Role.SUMMARY : Role.CONTROL;
    }

    private void count(Element control) {
        boolean isHidden = control.attr("type").equals("hidden");
        if (!isHidden && !open.isEmpty()) {
            open.element().controls++;
        }
    }

    private FilterResult table(Element element) {
        flush();
        if (!HtmlTable.holdsData(element)) {
            return FilterResult.CONTINUE;
        }
        HtmlTable.read(element).forEach(this::add);
        return FilterResult.SKIP_CHILDREN;
    }

    private void openRegion(Element element) {
        flush();
        var region = new Region(element, pieces.size());
        regions.add(region);
        open.push(region);
    }

    private void closeRegion() {
        flush();
        var region = open.pop();
        region.to = pieces.size();
        region.next = regions.size();
        if (!open.isEmpty()) {
            open.element().count(region);
        }
    }

    private void breakLine() {
        boolean ends = line.endsInBreak() || (line.isStrong() && line.length() < LONGEST_STRONG_LINE);
        if (ends && heading == 0) {
            flush();
        } else {
            line.breakLine();
        }
    }

    private void flush() {
        if (line.isBlank()) {
            line.take();
            return;
        }
        int inked = line.length();
        int links = line.linked();
        boolean isStrong = line.isStrong();
        add(new Piece(block(line.take(), isStrong), inked, links, links > 0 && local));
    }

    private Block block(String text, boolean isStrong) {
        if (heading > 0) {
            return new Heading(heading, text.replace('\n', ' '));
        }
        return lists.isInItem() ? lists.item(text) : new Paragraph(text, isStrong);
    }

    private void add(Piece piece) {
        pieces.add(piece);
        if (!open.isEmpty()) {
            open.element().count(piece);
        }
    }
}
