package org.proviso.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.proviso.sheet.ReadBook;

/**
 * What a person may have written in one row of a saved workbook.
 *
 * @param item what the log calls the row; "" when it says so itself nowhere
 * @param id what the sheet calls it, such as {@code F-0007}
 * @param content digest of the words that it is about, as the run before tells it
 * @param at address of the cell that names the row
 * @param cells what stands in the columns that people fill in; a blank cell is not there
 * @param places where each of these columns stands in this row
 */
record BookRow(
        String item,
        String id,
        String content,
        String at,
        Map<ReviewColumn, ReadBook.ReadCell> cells,
        Map<ReviewColumn, String> places) {
    BookRow {
        cells = new EnumMap<>(cells.isEmpty() ? new EnumMap<>(ReviewColumn.class) : cells);
        places = new EnumMap<>(places.isEmpty() ? new EnumMap<>(ReviewColumn.class) : places);
    }

    Optional<ReadBook.ReadCell> cell(ReviewColumn column) {
        return Optional.ofNullable(cells.get(column));
    }

    String place(ReviewColumn column) {
        return places.getOrDefault(column, at);
    }
}
