package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.proviso.authoring.DeskFixture.taken;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.sheet.Office;
import org.proviso.sheet.ReadBook;

/** A desk that another program than Excel saved. */
class OtherProgramsTest {
    @TempDir
    private Path folder;

    @Test
    void aDeskSavedByLibreOfficeChangesNothing() throws Exception {
        assumeTrue(Office.isInstalled(), Office.ABSENT);
        Path desk = Files.write(folder.resolve("desk.xlsx"), DeskFixture.DESK);

        Taken taken = taken(Files.readAllBytes(Office.saved(desk, folder)));

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.changes()).isEmpty();
    }

    /** Google Sheets writes texts into the cells themselves, and no look of a cell. */
    @Test
    void aDeskWithTextsInItsCellsAndNoStylesChangesNothing() throws Exception {
        Taken taken = taken(inlined());

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.changes()).isEmpty();
    }

    private static byte[] inlined() throws IOException {
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder types = new StringBuilder();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook desk = new XSSFWorkbook(new ByteArrayInputStream(DeskFixture.DESK));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < desk.getNumberOfSheets(); i++) {
                int number = i + 1;
                String hidden = desk.isSheetHidden(i) ? " state=\"hidden\"" : "";
                sheets.append("<sheet name=\"" + xml(desk.getSheetName(i)) + "\" sheetId=\"" + number + "\" r:id=\"rId"
                        + number + "\"" + hidden + "/>");
                relations.append("<Relationship Id=\"rId" + number
                        + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet"
                        + number + ".xml\"/>");
                types.append(
                        "<Override PartName=\"/xl/worksheets/sheet" + number
                                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>");
                put(zip, "xl/worksheets/sheet" + number + ".xml", sheet(desk.getSheetAt(i)));
            }
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + types + "</Types>");
            put(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + sheets + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                            + "</Relationships>");
        }
        return out.toByteArray();
    }

    private static String sheet(Sheet sheet) {
        StringBuilder xml = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (Row row : sheet) {
            xml.append("<row r=\"" + (row.getRowNum() + 1) + "\">");
            for (Cell cell : row) {
                String text = cell.toString();
                if (!text.isEmpty()) {
                    xml.append("<c r=\"" + ReadBook.address(cell.getColumnIndex(), cell.getRowIndex() + 1)
                            + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + xml(text) + "</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return xml + "</sheetData></worksheet>";
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
    }
}
