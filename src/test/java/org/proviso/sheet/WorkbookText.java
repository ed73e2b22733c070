package org.proviso.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as a reader finds it, as small text: one line a row, cells between bars, links with where they lead. Left out is the
 * sheet Integrity, whose digests change with every word of the others.
 */
public final class WorkbookText {
    private WorkbookText() {}

    public static String of(byte[] xlsx) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            return stream(book)
                    .filter(sheet -> !sheet.getSheetName().equals(Integrity.NAME))
                    .map(WorkbookText::sheet)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String sheet(Sheet sheet) {
        return "== " + sheet.getSheetName() + "\n"
                + stream(sheet).map(WorkbookText::row).collect(Collectors.joining());
    }

    private static String row(Row row) {
        String cells = stream(row).map(WorkbookText::cell).collect(Collectors.joining(" | "));
        return cells.isBlank() ? "" : cells.stripTrailing() + "\n";
    }

    private static String cell(Cell cell) {
        boolean live = cell.getCellType() == CellType.FORMULA;
        return (live ? "=" : "") + value(cell, live ? cell.getCachedFormulaResultType() : cell.getCellType());
    }

    private static String value(Cell cell, CellType type) {
        String text = type == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue()).replaceAll("\\.0$", "")
                : cell.getStringCellValue().replace("\n", "\u23ce");
        return cell.getHyperlink() == null
                ? text
                : text + " -> " + cell.getHyperlink().getAddress();
    }

    private static <T> java.util.stream.Stream<T> stream(Iterable<T> items) {
        return StreamSupport.stream(items.spliterator(), false);
    }
}
