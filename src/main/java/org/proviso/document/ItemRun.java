package org.proviso.document;

import java.util.ArrayList;
import java.util.List;
import org.proviso.document.Block.Item;

/**
 * One list: the items from a block on that belong to the same outermost list.
 *
 * @param end index of the first block after it
 */
record ItemRun(List<Entry> entries, int end) {
    /** Most outer items that are read as one provision. */
    private static final int MANY = 12;
    /** Characters from which an item is a clause of its own. */
    private static final int CLAUSE = 400;

    /** An item with its further paragraphs, each on a line of its own. */
    record Entry(int depth, String text) {}

    static ItemRun from(List<Block> blocks, int at) {
        List<Entry> entries = new ArrayList<>();
        int list = ((Item) blocks.get(at)).list();
        int next = at;
        while (next < blocks.size() && blocks.get(next) instanceof Item item && item.list() == list) {
            add(item, entries);
            next++;
        }
        return new ItemRun(List.copyOf(entries), next);
    }

    private static void add(Item item, List<Entry> entries) {
        int last = entries.size() - 1;
        if (item.continued() && last >= 0 && entries.get(last).depth() == item.depth()) {
            entries.set(last, new Entry(item.depth(), entries.get(last).text() + "\n" + item.text()));
        } else {
            entries.add(new Entry(item.depth(), item.text()));
        }
    }

    /** The entries, cut where provisions end: a short list whole, a long one by the dozen, a list of clauses one by one. */
    List<List<Entry>> portions() {
        List<List<Entry>> outer = outerItems();
        int size = outer.stream().anyMatch(ItemRun::isClause) ? 1 : MANY;
        List<List<Entry>> portions = new ArrayList<>();
        for (int from = 0; from < outer.size(); from += size) {
            var together = outer.subList(from, Math.min(from + size, outer.size()));
            portions.add(together.stream().flatMap(List::stream).toList());
        }
        return portions;
    }

    private static boolean isClause(List<Entry> item) {
        return item.stream().mapToInt(e -> e.text().length()).sum() > CLAUSE;
    }

    /** Each outer item with the items under it. */
    private List<List<Entry>> outerItems() {
        int outermost = entries.stream().mapToInt(Entry::depth).min().orElse(1);
        List<List<Entry>> items = new ArrayList<>();
        for (Entry entry : entries) {
            if (items.isEmpty() || entry.depth() == outermost) {
                items.add(new ArrayList<>());
            }
            items.get(items.size() - 1).add(entry);
        }
        return items;
    }
}
