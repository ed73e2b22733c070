package org.proviso.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Says which of the rows that nobody issued is which of those that were: the row that stood there and still says half of what it said,
 * else one with the same beginning, else the one that says most of it.
 */
final class Pairing {
    /** Above so many pairs to look at, rows are paired by place and beginning alone. */
    private static final long MOST_LOOKED_AT = 1_000_000;

    private final Sealer sealer;
    private final TreeMap<Integer, Known> gone = new TreeMap<>();
    private final TreeMap<Integer, FoundRow> strange = new TreeMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    /** A row as issued and as it is now. */
    record Pair(RowSeal issued, FoundRow found) {}

    private record Known(RowSeal seal, List<String> marks) {
        int cells() {
            return (int) marks.stream().filter(Known::says).count();
        }

        static boolean says(String mark) {
            return !mark.equals(RowSeal.BLANK) && !mark.equals(RowSeal.OPEN);
        }

        /** How many of the cells that say something say it still. */
        int alike(List<String> now) {
            int alike = 0;
            for (int i = 0; i < Math.min(marks.size(), now.size()); i++) {
                alike += says(marks.get(i)) && marks.get(i).equals(now.get(i)) ? 1 : 0;
            }
            return alike;
        }

        boolean isHalf(List<String> now) {
            return 2 * alike(now) >= cells();
        }
    }

    Pairing(Collection<RowSeal> gone, Collection<FoundRow> strange, Sealer sealer) {
        this.sealer = sealer;
        gone.forEach(seal -> this.gone.put(seal.row(), new Known(seal, RowSeal.words(seal.marks()))));
        strange.forEach(row -> this.strange.put(row.number(), row));
        pairByPlace();
        pairByBeginning();
        if ((long) this.gone.size() * this.strange.size() <= MOST_LOOKED_AT) {
            pairByMost();
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<RowSeal> gone() {
        return gone.values().stream().map(Known::seal).toList();
    }

    Collection<FoundRow> strange() {
        return strange.values();
    }

    private void pairByPlace() {
        for (FoundRow found : List.copyOf(strange.values())) {
            Known there = gone.get(found.number());
            if (there != null && there.isHalf(found.marks(sealer))) {
                pair(there, found);
            }
        }
    }

    /** The first cell, which is an id in most tables, and the last, which tells the part of a row. */
    private void pairByBeginning() {
        Map<String, List<Known>> byEnds = new HashMap<>();
        gone.values()
                .forEach(known -> byEnds.computeIfAbsent(ends(known.marks()), k -> new ArrayList<>())
                        .add(known));
        for (FoundRow found : List.copyOf(strange.values())) {
            List<Known> same = byEnds.getOrDefault(ends(found.marks(sealer)), List.of());
            if (same.size() == 1 && gone.containsKey(same.get(0).seal().row())) {
                pair(same.get(0), found);
            }
        }
    }

    private static String ends(List<String> marks) {
        return marks.isEmpty() ? "" : marks.get(0) + " " + marks.get(marks.size() - 1);
    }

    private void pairByMost() {
        for (FoundRow found : List.copyOf(strange.values())) {
            List<String> marks = found.marks(sealer);
            Optional<Known> most = gone.values().stream()
                    .filter(known -> known.isHalf(marks))
                    .reduce((one, other) -> other.alike(marks) > one.alike(marks) ? other : one);
            most.ifPresent(known -> pair(known, found));
        }
    }

    private void pair(Known known, FoundRow found) {
        pairs.add(new Pair(known.seal(), found));
        gone.remove(known.seal().row());
        strange.remove(found.number());
    }
}
