package org.proviso.document;

import java.util.ArrayDeque;
import java.util.Deque;
import org.proviso.document.Block.Item;

/** Where the walk over a document stands in its lists. */
final class OpenLists {
    private static final class Open {
        boolean fresh = true;
        /** Holds headings, so that it lays out a page rather than lists things. */
        boolean isLayout;
    }

    private final Deque<Open> items = new ArrayDeque<>();
    private int depth;
    private int number;

    void openList() {
        if (depth == 0) {
            number++;
        }
        depth++;
    }

    void closeList() {
        depth--;
    }

    void openItem() {
        items.push(new Open());
    }

    void closeItem() {
        items.pop();
    }

    /** A heading comes: what follows in the same item is no item of a list. */
    void standAside() {
        items.forEach(item -> item.isLayout = true);
    }

    boolean isInItem() {
        return !items.isEmpty() && !items.element().isLayout;
    }

    Item item(String text) {
        var item = items.element();
        boolean continued = !item.fresh;
        item.fresh = false;
        return new Item(number, listedDepth(), continued, text);
    }

    private int listedDepth() {
        return Math.max(1, (int) items.stream().filter(i -> !i.isLayout).count());
    }
}
