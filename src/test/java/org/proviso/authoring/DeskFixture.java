package org.proviso.authoring;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** The desk of the shipped rules, made once, and changed as a person would: with plain POI, by sheet, id and header. */
public final class DeskFixture {
    static final Problems PROBLEMS = new Problems();
    static final Folder RULES = Folder.at(Path.of("rules"), PROBLEMS);
    static final Folder REGULATIONS = Folder.at(Path.of("regulations"), PROBLEMS);
    static final Workshop WORKSHOP = Workshop.open(RULES, REGULATIONS, PROBLEMS);
    static final byte[] DESK = WORKSHOP.desk("Proviso test", Map.of());

    private DeskFixture() {}

    /** The desk of the shipped rules. */
    public static byte[] desk() {
        return DESK.clone();
    }

    static Taken taken(byte[] book) {
        return WORKSHOP.takeIn("desk.xlsx", book);
    }

    static byte[] changed(Consumer<XSSFWorkbook> change) {
        return changed(DESK, change);
    }

    public static byte[] changed(byte[] desk, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(desk))) {
            change.accept(book);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cell of the first row with that id, under that header. */
    public static XSSFCell cell(XSSFWorkbook book, String sheet, String id, String header) {
        XSSFSheet found = book.getSheet(sheet);
        for (Row row : found) {
            Cell first = row.getCell(0);
            if (first != null && first.toString().equals(id)) {
                return cell(found, row.getRowNum(), header);
            }
        }
        throw new IllegalArgumentException("no row " + id + " in " + sheet);
    }

    public static XSSFCell cell(XSSFSheet sheet, int row, String header) {
        for (Cell each : sheet.getRow(1)) {
            if (each.toString().equals(header)) {
                XSSFRow found = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
                XSSFCell cell = found.getCell(each.getColumnIndex());
                return cell == null ? found.createCell(each.getColumnIndex()) : cell;
            }
        }
        throw new IllegalArgumentException("no column " + header + " in " + sheet.getSheetName());
    }

    /** The number, from 0, of the first row in which nothing of a person's stands. */
    public static int freeRow(XSSFSheet sheet) {
        int row = 3;
        while (sheet.getRow(row) != null
                && sheet.getRow(row).getCell(0) != null
                && !sheet.getRow(row).getCell(0).toString().isBlank()) {
            row++;
        }
        return row;
    }
}
