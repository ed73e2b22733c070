package org.proviso.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/**
 * Reads an xlsx file as it is, whoever saved it. Nothing is calculated: a formula comes out as the formula. What the cells mean is for
 * those who know the book.
 */
public final class BookReader {
    /** Of the bytes of a file; more is no book that a person filled in. */
    private static final int MOST_BYTES = 50 << 20;

    private static final DataFormatter SHOWN = new DataFormatter(Locale.ROOT);

    private BookReader() {}

    /** The book; empty, with a problem, when the bytes are no xlsx file. */
    public static Optional<ReadBook> read(String name, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            refuse(name, "The file has " + bytes.length + " bytes, more than " + MOST_BYTES + ".", problems);
            return Optional.empty();
        }
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<ReadBook.ReadSheet> sheets = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                boolean hidden = book.isSheetHidden(i) || book.isSheetVeryHidden(i);
                sheets.add(read(book.getSheetAt(i), hidden));
            }
            return Optional.of(new ReadBook(name, sheets));
        } catch (IOException | RuntimeException e) {
            // POI tells of a damaged or foreign file by some dozen unchecked exceptions.
            refuse(name, "This is not a workbook in the format of Excel 2007 and later (.xlsx).", problems);
            return Optional.empty();
        }
    }

    private static void refuse(String name, String found, Problems problems) {
        problems.add(
                "DESK-001", Place.of(name), found + " Save it as .xlsx, without a password.", "Nothing was taken in.");
    }

    private static ReadBook.ReadSheet read(XSSFSheet sheet, boolean hidden) {
        TreeMap<Integer, ReadBook.ReadRow> rows = new TreeMap<>();
        List<Integer> hiddenRows = new ArrayList<>();
        for (Row row : sheet) {
            TreeMap<Integer, ReadBook.ReadCell> cells = new TreeMap<>();
            for (Cell cell : row) {
                read(cell).ifPresent(read -> cells.put(cell.getColumnIndex(), read));
            }
            if (!cells.isEmpty()) {
                rows.put(row.getRowNum() + 1, new ReadBook.ReadRow(row.getRowNum() + 1, cells));
                if (row.getZeroHeight()) {
                    hiddenRows.add(row.getRowNum() + 1);
                }
            }
        }
        List<String> merged = sheet.getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .toList();
        return new ReadBook.ReadSheet(sheet.getSheetName(), hidden, rows, hiddenRows, merged);
    }

    private static Optional<ReadBook.ReadCell> read(Cell cell) {
        String address = ReadBook.address(cell.getColumnIndex(), cell.getRowIndex() + 1);
        return switch (cell.getCellType()) {
            case STRING -> found(address, ReadBook.Kind.TEXT, cell.getStringCellValue());
            case NUMERIC -> number(address, cell);
            case BOOLEAN -> found(address, ReadBook.Kind.TRUTH, cell.getBooleanCellValue() ? "true" : "false");
            case FORMULA -> found(address, ReadBook.Kind.FORMULA, "=" + cell.getCellFormula());
            case ERROR -> found(address, ReadBook.Kind.ERROR, "#ERROR");
            default -> Optional.empty();
        };
    }

    private static Optional<ReadBook.ReadCell> number(String address, Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return found(
                    address,
                    ReadBook.Kind.DATE,
                    cell.getLocalDateTimeCellValue().toLocalDate().toString());
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (format == null || format.equals("General") || format.equals("@")) {
            String plain = BigDecimal.valueOf(cell.getNumericCellValue())
                    .stripTrailingZeros()
                    .toPlainString();
            return found(address, ReadBook.Kind.NUMBER, plain);
        }
        return found(address, ReadBook.Kind.SHOWN_NUMBER, SHOWN.formatCellValue(cell));
    }

    private static Optional<ReadBook.ReadCell> found(String address, ReadBook.Kind kind, String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new ReadBook.ReadCell(address, kind, text));
    }
}
