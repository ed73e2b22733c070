package org.proviso.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes into a copy of somebody's book: red cells with notes, a sheet that lists them, texts in cells. The book itself stays. */
public final class BookMarker {
    private static final byte[] RED = {(byte) 0xFF, (byte) 0xF4, (byte) 0xA6, (byte) 0xA0};

    private BookMarker() {}

    /**
     * Something to put right.
     *
     * @param cell such as {@code Mappings!G14}; "" when it is of the whole book
     */
    public record Mark(String cell, String code, String note) {}

    /** The bytes of a copy with these marks, and a sheet of that name, in front, that lists them. */
    public static byte[] mark(byte[] book, String sheet, List<Mark> marks) {
        try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            if (copy.getSheetIndex(sheet) >= 0) {
                copy.removeSheetAt(copy.getSheetIndex(sheet));
            }
            Map<String, String> notes = new TreeMap<>();
            marks.forEach(mark -> notes.merge(mark.cell(), mark.note(), (a, b) -> a + "\n" + b));
            XSSFSheet list = copy.createSheet(sheet);
            copy.setSheetOrder(sheet, 0);
            copy.setActiveSheet(0);
            notes.forEach((cell, note) -> note(copy, cell, note));
            list(list, marks);
            return bytes(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("copying a workbook in memory", e);
        }
    }

    /** The bytes of a copy in which these cells, by their addresses such as {@code Tests!I4}, hold these texts. */
    public static byte[] fill(byte[] book, Map<String, String> texts) {
        try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            texts.forEach((address, text) -> cell(copy, address).setCellValue(CellText.clean(text)));
            return bytes(copy);
        } catch (IOException e) {
            throw new UncheckedIOException("copying a workbook in memory", e);
        }
    }

    private static byte[] bytes(XSSFWorkbook copy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.write(out);
        return out.toByteArray();
    }

    private static void list(XSSFSheet list, List<Mark> marks) {
        int[] widths = {12, 34, 110};
        for (int i = 0; i < widths.length; i++) {
            list.setColumnWidth(i, widths[i] * 256);
        }
        XSSFCellStyle wrapped = list.getWorkbook().createCellStyle();
        wrapped.setWrapText(true);
        row(list, 0, wrapped, "code", "cell", "what to put right");
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            XSSFRow row = row(list, i + 1, wrapped, mark.code(), mark.cell(), mark.note());
            if (!mark.cell().isEmpty()) {
                XSSFHyperlink link = list.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
                link.setAddress(quoted(mark.cell()));
                row.getCell(1).setHyperlink(link);
            }
        }
        list.createFreezePane(0, 1);
    }

    private static XSSFRow row(XSSFSheet list, int number, XSSFCellStyle style, String... texts) {
        XSSFRow row = list.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(CellText.clean(texts[i]));
            cell.setCellStyle(style);
        }
        return row;
    }

    private static void note(XSSFWorkbook copy, String address, String note) {
        if (address.isEmpty() || copy.getSheet(sheet(address)) == null) {
            return;
        }
        XSSFCell cell = cell(copy, address);
        XSSFCellStyle red = cell.getCellStyle().copy();
        red.setFillForegroundColor(new XSSFColor(RED));
        red.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(red);
        cell.removeCellComment();
        int column = cell.getColumnIndex();
        XSSFClientAnchor anchor =
                new XSSFClientAnchor(0, 0, 0, 0, column + 1, cell.getRowIndex(), column + 4, cell.getRowIndex() + 6);
        XSSFComment comment = cell.getSheet().createDrawingPatriarch().createCellComment(anchor);
        comment.setString(CellText.clean(note));
        comment.setAuthor("Proviso");
        cell.setCellComment(comment);
    }

    private static XSSFCell cell(XSSFWorkbook copy, String address) {
        CellReference at = new CellReference(address.substring(address.lastIndexOf('!') + 1));
        XSSFSheet sheet = copy.getSheet(sheet(address));
        XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
        XSSFCell cell = row.getCell(at.getCol());
        return cell == null ? row.createCell(at.getCol()) : cell;
    }

    private static String sheet(String address) {
        return address.substring(0, address.lastIndexOf('!'));
    }

    private static String quoted(String address) {
        return "'" + sheet(address) + "'" + address.substring(address.lastIndexOf('!'));
    }
}
