package org.proviso.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.proviso.review.ReviewColumn;

/** A workbook in the hands of a person who knows its sheet Findings by headers and ids. */
final class ReviewedBook implements AutoCloseable {
    private static final int HEADER = 1;
    private final Path file;
    private final XSSFWorkbook book;
    private final XSSFSheet sheet;

    ReviewedBook(Path file) throws IOException {
        this.file = file;
        try (InputStream in = Files.newInputStream(file)) {
            this.book = new XSSFWorkbook(in);
        }
        this.sheet = book.getSheet("Findings");
    }

    XSSFWorkbook book() {
        return book;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    ReviewedBook write(String id, ReviewColumn column, String text) {
        return write(id, column.header(), text);
    }

    ReviewedBook write(String id, String header, String text) {
        Cell cell = row(id).getCell(column(header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        cell.setBlank();
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        return this;
    }

    /** Where a person finds it, such as {@code Findings!G14}. */
    String place(String id, String header) {
        return "Findings!"
                + row(id).getCell(column(header), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                        .getAddress()
                        .formatAsString();
    }

    List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (Row row : sheet) {
            String id = text(row.getCell(0));
            if (row.getRowNum() > HEADER && id.startsWith("F-") && !ids.contains(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    /** By id and column, what people wrote. */
    Map<String, String> written(List<ReviewColumn> columns) {
        Map<String, String> written = new TreeMap<>();
        for (String id : ids()) {
            for (ReviewColumn column : columns) {
                String text = text(row(id).getCell(column(column.header())));
                if (!text.isEmpty()) {
                    written.put(id + " " + column, text);
                }
            }
        }
        return written;
    }

    Row row(String id) {
        for (Row row : sheet) {
            if (text(row.getCell(0)).equals(id)) {
                return row;
            }
        }
        throw new IllegalStateException("no row " + id);
    }

    int column(String header) {
        for (Cell cell : sheet.getRow(HEADER)) {
            if (text(cell).equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalStateException("no column " + header);
    }

    private static String text(Cell cell) {
        return new DataFormatter().formatCellValue(cell);
    }

    void save() throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        close();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
