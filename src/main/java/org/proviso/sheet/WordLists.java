package org.proviso.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The words that drop down in the cells that reviewers fill in: a column each on a hidden sheet, and a name for each column, because
 * a list that is written into a validation ends after 255 characters and cannot hold a comma.
 */
final class WordLists {
    static final String SHEET = "Lists";
    private final SortedMap<String, List<String>> lists = new TreeMap<>();

    /** Of all columns of all tables of the workbook. */
    WordLists(Book book) {
        for (Sheet sheet : book.sheets()) {
            if (sheet instanceof Table<?> table) {
                table.columns().forEach(column -> add(column.head()));
            }
        }
    }

    private void add(TableColumn.Head head) {
        if (!head.words().isEmpty()) {
            List<String> before = lists.putIfAbsent(name(head), head.words());
            if (before != null && !before.equals(head.words())) {
                throw new IllegalArgumentException("two lists of words for " + head.header());
            }
        }
    }

    /** The name by which a validation asks for the words of a column. */
    static String name(TableColumn.Head head) {
        return "List_" + head.header().replaceAll("[^A-Za-z0-9]", "_");
    }

    /** The hidden sheet, unless no column has words. */
    Optional<Grid> sheet() {
        if (lists.isEmpty()) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int longest = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < longest; i++) {
            int row = i;
            rows.add(lists.values().stream()
                    .map(words -> row < words.size() ? words.get(row) : "")
                    .toList());
        }
        return Optional.of(new Grid(SHEET, rows));
    }

    /** Gives every list its name. */
    void name(Extras extras) {
        int column = 0;
        for (var list : lists.entrySet()) {
            extras.name(
                    list.getKey(),
                    SHEET,
                    new CellRangeAddress(0, list.getValue().size() - 1, column, column));
            column++;
        }
    }
}
