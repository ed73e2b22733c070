package org.proviso.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the columns of a sheet are now: somebody may have moved one or put one of his own between them.
 *
 * @param places by the number of a column as issued, its number now
 */
record ColumnsFound(List<Integer> places) {
    ColumnsFound {
        places = List.copyOf(places);
    }

    static ColumnsFound asIssued(int columns) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            places.add(i);
        }
        return new ColumnsFound(places);
    }

    /** By the headers; a column whose header is nowhere is taken to stand where it stood. */
    static ColumnsFound of(RowSeal header, Map<Integer, String> texts, Sealer sealer) {
        List<Integer> places = new ArrayList<>();
        for (String mark : header.marks().split(" ", -1)) {
            int issued = places.size();
            boolean stayed = mark.equals(sealer.mark(texts.getOrDefault(issued, "")));
            places.add(
                    stayed
                            ? issued
                            : texts.entrySet().stream()
                                    .filter(text -> mark.equals(sealer.mark(text.getValue())))
                                    .map(Map.Entry::getKey)
                                    .findFirst()
                                    .orElse(issued));
        }
        return new ColumnsFound(places);
    }

    int now(int issued) {
        return issued < places.size() ? places.get(issued) : issued;
    }

    boolean knows(int column) {
        return places.contains(column);
    }
}
