package org.proviso.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Where the links of a workbook start and lead to; resolved once every row has its place. */
final class Links {
    /** More than that many links on one sheet make Excel refuse the file. */
    static final int MOST_PER_SHEET = 65_530;

    private final Map<String, Map<String, Integer>> rows = new HashMap<>();
    private final Map<String, List<Start>> starts = new HashMap<>();

    private record Start(int row, int column, Cell.Target target) {}

    /** The row, counted from 0, that the key names from now on. */
    void place(String sheet, String key, int row) {
        rows.computeIfAbsent(sheet, k -> new HashMap<>()).putIfAbsent(key, row);
    }

    /** Notes a link; false when the sheet holds as many as it can. */
    boolean add(String sheet, int row, int column, Cell.Target target) {
        List<Start> ofSheet = starts.computeIfAbsent(sheet, k -> new ArrayList<>());
        return ofSheet.size() < MOST_PER_SHEET && ofSheet.add(new Start(row, column, target));
    }

    /** The {@code hyperlinks} element of a sheet (ECMA-376 part 1, 18.3.1.48), or nothing. */
    String xml(String sheet) {
        var xml = new StringBuilder();
        for (Start start : starts.getOrDefault(sheet, List.of())) {
            int row = row(start.target());
            if (row >= 0) {
                xml.append("<hyperlink ref=\"").append(address(start.row(), start.column()));
                xml.append("\" location=\"'").append(CellText.xml(start.target().sheet()));
                xml.append("'!A").append(row + 1).append("\"/>");
            }
        }
        return xml.isEmpty() ? "" : "<hyperlinks>" + xml + "</hyperlinks>";
    }

    private int row(Cell.Target target) {
        return target.key().isEmpty()
                ? 0
                : rows.getOrDefault(target.sheet(), Map.of()).getOrDefault(target.key(), -1);
    }

    private static String address(int row, int column) {
        return CellReference.convertNumToColString(column) + (row + 1);
    }
}
