package org.proviso.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.proviso.source.Digest;

/** The sheet Integrity of a saved book: the seals of its rows, and what was changed in the sheet itself. */
final class Listing {
    private static final int SHEET = 0;
    private static final int ROW = 1;
    private static final int KEY = 2;
    private static final int DIGEST = 3;
    private static final int MARKS = 4;
    private static final int OWN = 5;

    private final Sealer sealer = new Sealer();
    private final Map<String, List<RowSeal>> bySheet = new TreeMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private String stated = "";
    private int size;
    private Digest whole = Digest.of("");

    private Listing() {}

    /** Empty when the book has no such sheet, or one that lists nothing. */
    static Optional<Listing> read(BookScan book) throws IOException {
        Listing listing = new Listing();
        if (!book.sheets().contains(Integrity.NAME) || !book.rows(Integrity.NAME, listing::take)) {
            return Optional.empty();
        }
        listing.judge();
        return listing.size == 0 ? Optional.empty() : Optional.of(listing);
    }

    Set<String> sheets() {
        return bySheet.keySet();
    }

    /** The rows of a sheet, in the order in which they were issued. */
    List<RowSeal> of(String sheet) {
        return bySheet.getOrDefault(sheet, List.of());
    }

    int size() {
        return size;
    }

    Digest whole() {
        return whole;
    }

    /** What in the sheet itself is not as issued. */
    List<Difference> differences() {
        return differences;
    }

    private void take(int number, SortedMap<Integer, String> texts) {
        if (!texts.containsKey(DIGEST) || !texts.getOrDefault(ROW, "").matches("[0-9]{1,9}")) {
            if (number > TableWriter.FIRST_ROW) {
                changed("row " + number, "", texts.getOrDefault(SHEET, ""));
            }
            return;
        }
        RowSeal seal = new RowSeal(
                texts.getOrDefault(SHEET, ""),
                Integer.parseInt(texts.getOrDefault(ROW, "0")),
                texts.getOrDefault(KEY, ""),
                texts.getOrDefault(DIGEST, ""),
                texts.getOrDefault(MARKS, ""));
        own(number, seal, texts);
        if (seal.sheet().equals(Integrity.NAME)) {
            stated = seal.digest();
        } else {
            bySheet.computeIfAbsent(seal.sheet(), k -> new ArrayList<>()).add(seal);
            size++;
        }
    }

    /** Names the cells of a line that its own marks do not agree with. */
    private void own(int number, RowSeal seal, SortedMap<Integer, String> texts) {
        String[] due = Seals.own(sealer, seal).split(" ", -1);
        String[] found = texts.getOrDefault(OWN, "").split(" ", -1);
        if (found.length != due.length) {
            changed(ReadBook.address(OWN, number), seal.key(), texts.getOrDefault(OWN, ""));
            return;
        }
        for (int i = 0; i < due.length; i++) {
            if (!due[i].equals(found[i])) {
                changed(ReadBook.address(i, number), seal.key(), texts.getOrDefault(i, ""));
            }
        }
    }

    private void judge() {
        List<RowSeal> all = new ArrayList<>();
        bySheet.values().forEach(rows -> {
            rows.sort(Comparator.comparing(RowSeal::row));
            all.addAll(rows);
        });
        whole = Seals.whole(all);
        if (!whole.hex().equals(stated) && differences.isEmpty()) {
            changed("", "", stated);
        }
    }

    private void changed(String at, String key, String found) {
        differences.add(new Difference(
                Difference.Kind.CHANGED, Integrity.NAME, at, key, found, Optional.empty(), Optional.empty()));
    }
}
