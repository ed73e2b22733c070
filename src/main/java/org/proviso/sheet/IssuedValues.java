package org.proviso.sheet;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks up in a book as it was issued what stood where another copy differs. */
final class IssuedValues {
    private final BookScan issued;

    IssuedValues(BookScan issued) {
        this.issued = issued;
    }

    /** The differences with what stood in their cells. */
    List<Difference> in(List<Difference> differences) throws IOException {
        Map<String, Set<Integer>> rows = new HashMap<>();
        differences.forEach(each -> each.was()
                .ifPresent(was ->
                        rows.computeIfAbsent(each.sheet(), k -> new HashSet<>()).add(was.row())));
        Map<String, String> texts = new HashMap<>();
        for (Map.Entry<String, Set<Integer>> sheet : rows.entrySet()) {
            issued.rows(sheet.getKey(), (number, cells) -> {
                if (sheet.getValue().contains(number)) {
                    cells.forEach((column, text) -> texts.put(at(sheet.getKey(), column, number), text));
                }
            });
        }
        return differences.stream()
                .map(each -> each.was()
                        .map(was -> each.withIssued(texts.getOrDefault(at(each.sheet(), was.column(), was.row()), "")))
                        .orElse(each))
                .toList();
    }

    private static String at(String sheet, int column, int row) {
        return sheet + "!" + ReadBook.address(column, row);
    }
}
