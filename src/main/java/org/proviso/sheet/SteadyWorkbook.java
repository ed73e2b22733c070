package org.proviso.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A streaming workbook whose package holds its parts in one order with one time, so that equal contents are equal bytes.
 * The links of a sheet are put in here: as POI objects they would need a kilobyte each.
 */
final class SteadyWorkbook extends SXSSFWorkbook {
    /** The zip format begins in 1980; a local time, so that no time zone shifts it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** What follows the links in a sheet (ECMA-376 part 1, 18.3.1.99 gives the order). POI writes it for every sheet. */
    private static final String AFTER_LINKS = "<pageMargins";

    private static final String END = "</worksheet>";

    private final Links links;
    private final Extras extras;

    SteadyWorkbook(XSSFWorkbook template, Links links, Extras extras) {
        super(template, 50);
        setShouldCalculateSheetDimensions(false);
        this.links = links;
        this.extras = extras;
    }

    /**
     * Says that there are no fonts. POI asks for one of each sheet, to guess at widths of columns, which are given here; to answer it
     * Java would load the fonts of the machine, look up its name on the network and leave a file in the user's home.
     */
    @Override
    public Font getFontAt(int index) {
        throw new NoClassDefFoundError("X11FontManager: no width is measured");
    }

    @Override
    protected void injectData(ZipEntrySource template, OutputStream out) throws IOException {
        // In this order [Content_Types].xml is the first part, as readers that stream the package like it.
        var parts = new TreeMap<String, ZipArchiveEntry>();
        template.getEntries().asIterator().forEachRemaining(part -> parts.put(part.getName(), part));
        var zip = new ZipOutputStream(out);
        for (ZipArchiveEntry part : parts.values()) {
            put(zip, template, part);
        }
        for (Map.Entry<String, String> part : extras.parts().entrySet()) {
            open(zip, part.getKey());
            write(zip, part.getValue());
        }
        zip.finish();
    }

    private static void open(ZipOutputStream zip, String part) throws IOException {
        var entry = new ZipEntry(part);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void put(ZipOutputStream zip, ZipEntrySource template, ZipArchiveEntry part) throws IOException {
        open(zip, part.getName());
        try (var in = template.getInputStream(part)) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            XSSFSheet sheet = getSheetFromZipEntryName(part.getName());
            if (sheet == null) {
                write(zip, extras.into(part.getName(), xml));
            } else {
                putSheet(zip, xml, sheet);
            }
        }
    }

    private void putSheet(ZipOutputStream zip, String frame, XSSFSheet sheet) throws IOException {
        int start = frame.indexOf("<sheetData");
        int end = frame.indexOf("</sheetData>");
        int after = end < 0 ? frame.indexOf("/>", start) + 2 : end;
        int linksAt = frame.indexOf(AFTER_LINKS, after);
        String head = end < 0 ? frame.substring(0, start) + "<sheetData>" : frame.substring(0, end);
        write(zip, head);
        createSheetInjector(getSheet(sheet.getSheetName())).writeSheetData(zip);
        write(zip, end < 0 ? "</sheetData>" : "");
        String name = sheet.getSheetName();
        write(zip, frame.substring(after, linksAt) + extras.rules(name) + links.xml(name));
        write(zip, frame.substring(linksAt).replace(END, extras.reference(name) + END));
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
