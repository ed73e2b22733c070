package org.proviso.authoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Place;

/**
 * A row of the desk.
 *
 * @param place of its first cell
 * @param cells what is filled in, by the header of its column
 * @param places where the cell of each column stands, filled in or not
 */
record DeskRow(Place place, Map<String, DeskCell> cells, Map<String, Place> places) {
    DeskRow {
        cells = new LinkedHashMap<>(cells);
        places = new LinkedHashMap<>(places);
    }

    /** A cell and what stands in it, put straight. */
    record DeskCell(DeskColumn column, Place place, String text) {}

    boolean isBlank() {
        return cells.values().stream().allMatch(cell -> cell.column().isLocked());
    }

    String text(String header) {
        return Optional.ofNullable(cells.get(header)).map(DeskCell::text).orElse("");
    }

    /** Where a cell stands, filled in or not. */
    Place placeOf(String header) {
        return places.getOrDefault(header, place);
    }
}
