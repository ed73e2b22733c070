package org.proviso.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Digest;

/** The seals of the rows of a workbook that is being written. */
final class Seals {
    /** The key of the last line of the sheet, whose digest is over all lines above. */
    static final String WHOLE = "all rows above";

    private final Sealer sealer = new Sealer();
    private final Map<String, List<RowSeal>> bySheet = new LinkedHashMap<>();

    /** Notes a row, counted from 0; a blank one is not noted. */
    void add(String sheet, int row, String key, List<Optional<String>> cells) {
        boolean blank =
                cells.stream().allMatch(cell -> cell.isPresent() && cell.get().isEmpty());
        if (!blank && !sheet.equals(Integrity.NAME)) {
            bySheet.computeIfAbsent(sheet, k -> new ArrayList<>())
                    .add(sealer.seal(sheet, row + 1, CellText.clean(key), cells));
        }
    }

    /** The sheet that lists them, in the order of their sheets and rows. */
    Table<RowSeal> table(String title) {
        return new Table<>(
                Integrity.NAME, title, "No row was written.", 0, columns(), seal -> "", () -> all().iterator());
    }

    private List<RowSeal> all() {
        List<RowSeal> all = new ArrayList<>();
        bySheet.values().forEach(all::addAll);
        all.sort(Comparator.comparing(RowSeal::sheet).thenComparing(RowSeal::row));
        all.add(new RowSeal(Integrity.NAME, all.size(), WHOLE, whole(all).hex(), ""));
        return all;
    }

    /** The digest over all lines, by sheet and row: the same however the listing was sorted. */
    static Digest whole(List<RowSeal> sorted) {
        // Line by line: of a hundred thousand findings the lines together are half of what the program may use.
        Sealer sealer = new Sealer();
        sorted.forEach(seal -> sealer.update(seal.line()));
        return sealer.digest();
    }

    private List<TableColumn<RowSeal>> columns() {
        return List.of(
                TableColumn.head("Sheet", 18, "The sheet that the row stands on.")
                        .text(RowSeal::sheet),
                TableColumn.head("Row", 8, "The number of the row as issued; sorting a table moves its rows.")
                        .number(RowSeal::row),
                TableColumn.head("Key", 40, "What the row is called in its table, such as the id of a finding.")
                        .text(RowSeal::key),
                TableColumn.head("SHA-256", 68, "Digest over the texts of the row, without the columns of reviewers.")
                        .code(RowSeal::digest),
                TableColumn.head(
                                "Marks",
                                66,
                                "A mark for each cell of the row, in the order of the columns; - is a blank cell, ? one"
                                        + " that reviewers fill in.")
                        .forMachines()
                        .code(RowSeal::marks),
                TableColumn.head("Marks of this row", 28, "A mark for each of the five cells to the left.")
                        .forMachines()
                        .code(this::own));
    }

    private String own(RowSeal seal) {
        return own(sealer, seal);
    }

    static String own(Sealer sealer, RowSeal seal) {
        return String.join(
                " ",
                sealer.mark(seal.sheet()),
                sealer.mark(Integer.toString(seal.row())),
                sealer.mark(seal.key()),
                sealer.mark(seal.digest()),
                sealer.mark(seal.marks()));
    }
}
