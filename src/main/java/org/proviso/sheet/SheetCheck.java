package org.proviso.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.proviso.sheet.Difference.CellAddress;
import org.proviso.sheet.Difference.Kind;

/** Holds the rows of one sheet against its seals. Rows of a table are known by what they say, rows of a page by where they stand. */
final class SheetCheck {
    private final String sheet;
    private final Sealer sealer = new Sealer();
    private final Map<String, List<RowSeal>> waiting = new HashMap<>();
    private final Map<Integer, RowSeal> fixed = new HashMap<>();
    private final List<FoundRow> strange = new ArrayList<>();
    private final List<Located> differences = new ArrayList<>();
    private final boolean isTable;
    /** The marks of a row, of which the open ones are alike in all rows of a table. */
    private final List<String> shape;

    private ColumnsFound columns;

    /** A difference and the row in which it is told. */
    private record Located(int row, Difference difference) {}

    SheetCheck(String sheet, List<RowSeal> seals) {
        this.sheet = sheet;
        this.isTable = seals.stream().anyMatch(RowSeal::isHeader);
        this.shape = seals.stream()
                .filter(seal -> !seal.isTitle() && !seal.isHeader())
                .map(seal -> RowSeal.words(seal.marks()))
                .max(Comparator.comparing(List::size))
                .orElse(List.of());
        this.columns = ColumnsFound.asIssued(shape.size());
        for (RowSeal seal : seals) {
            if (!isTable || seal.isTitle() || seal.isHeader()) {
                fixed.put(seal.row(), seal);
            } else {
                waiting.computeIfAbsent(seal.digest(), k -> new ArrayList<>()).add(seal);
            }
        }
    }

    void take(int number, SortedMap<Integer, String> texts) {
        RowSeal above = fixed.remove(number);
        if (above != null && above.isHeader()) {
            columns = ColumnsFound.of(above, texts, sealer);
        }
        FoundRow found = FoundRow.of(number, texts, columns);
        if (above != null) {
            if (!agrees(found, above)) {
                cells(above, found);
            }
        } else if (!isKnown(found)) {
            strange.add(found);
        }
        found.outside()
                .forEach((column, text) ->
                        tell(number, Difference.cell(Kind.ADDED, sheet, new CellAddress(column, number), "", text)));
    }

    private boolean isKnown(FoundRow found) {
        if (waiting.isEmpty()) {
            return false;
        }
        List<RowSeal> same = waiting.get(found.sealed(sealer, shape).digest());
        if (same == null || same.isEmpty()) {
            return false;
        }
        same.remove(same.size() - 1);
        return true;
    }

    private boolean agrees(FoundRow found, RowSeal seal) {
        return found.sealed(sealer, RowSeal.words(seal.marks())).digest().equals(seal.digest());
    }

    /** What is not as issued, once every row was taken. */
    List<Difference> differences() {
        List<RowSeal> left = new ArrayList<>(fixed.values());
        waiting.values().forEach(left::addAll);
        Pairing pairing = new Pairing(left, strange, sealer);
        pairing.pairs().forEach(pair -> cells(pair.issued(), pair.found()));
        pairing.strange()
                .forEach(row -> tell(row.number(), Difference.row(Kind.ADDED, sheet, row.number(), "", row.first())));
        pairing.gone()
                .forEach(seal -> tell(
                        seal.row(),
                        Difference.row(Kind.REMOVED, sheet, seal.row(), seal.key(), "")
                                .stoodAt(new CellAddress(0, seal.row()))));
        return differences.stream()
                .sorted(Comparator.comparing(Located::row))
                .map(Located::difference)
                .toList();
    }

    /** Names the cells of a row that are not as issued; the row, when its marks are all as they were. */
    private void cells(RowSeal seal, FoundRow found) {
        int before = differences.size();
        List<String> marks = RowSeal.words(seal.marks());
        for (int i = 0; i < Math.max(marks.size(), found.texts().size()); i++) {
            String mark = i < marks.size() ? marks.get(i) : RowSeal.BLANK;
            String text = found.text(i);
            if (!mark.equals(RowSeal.OPEN) && !mark.equals(sealer.mark(text))) {
                CellAddress now = new CellAddress(columns.now(i), found.number());
                tell(
                        found.number(),
                        Difference.cell(Kind.CHANGED, sheet, now, seal.key(), text)
                                .stoodAt(new CellAddress(i, seal.row())));
            }
        }
        if (differences.size() == before) {
            tell(found.number(), Difference.row(Kind.CHANGED, sheet, found.number(), seal.key(), found.first()));
        }
    }

    private void tell(int row, Difference difference) {
        differences.add(new Located(row, difference));
    }
}
