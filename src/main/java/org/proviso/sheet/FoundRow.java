package org.proviso.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of a saved book, its texts by the columns as issued.
 *
 * @param number from 1, where it stands now
 * @param texts of every column that was issued, in that order
 * @param outside texts of columns that were not issued, by where they stand
 */
record FoundRow(int number, List<String> texts, SortedMap<Integer, String> outside) {
    FoundRow {
        texts = List.copyOf(texts);
        outside = new TreeMap<>(outside);
    }

    static FoundRow of(int number, SortedMap<Integer, String> cells, ColumnsFound columns) {
        List<String> texts = new ArrayList<>();
        for (int place : columns.places()) {
            texts.add(cells.getOrDefault(place, ""));
        }
        SortedMap<Integer, String> outside = new TreeMap<>(cells);
        outside.keySet().removeIf(columns::knows);
        return new FoundRow(number, texts, outside);
    }

    /** The row sealed as one of these marks is: what is a reviewer's there is left out here. */
    RowSeal sealed(Sealer sealer, List<String> marks) {
        List<Optional<String>> cells = new ArrayList<>(marks.size());
        for (int i = 0; i < marks.size(); i++) {
            cells.add(marks.get(i).equals(RowSeal.OPEN) ? Optional.empty() : Optional.of(text(i)));
        }
        return sealer.seal("", number, "", cells);
    }

    /** The marks of its cells. */
    List<String> marks(Sealer sealer) {
        return texts.stream().map(sealer::mark).toList();
    }

    String text(int column) {
        return column < texts.size() ? texts.get(column) : "";
    }

    /** What a person knows the row by: its first text. */
    String first() {
        return texts.stream().filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
}
