package org.proviso.sheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * What belongs to a finished workbook besides rows and looks, as the XML that it is: Excel tables, help, colours of words, printed
 * areas. POI's objects for these parse and check everything again, which costs a small workbook a third of its time and hundreds of
 * classes.
 */
final class Extras {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

    private final List<String> sheets;
    private final StringBuilder names = new StringBuilder();
    private final Drawings drawings;
    private final Map<String, String> breaks = new TreeMap<>();
    private final Map<String, String> rules = new TreeMap<>();
    private final Map<String, String> tables = new TreeMap<>();

    Extras(List<String> sheets) {
        this.sheets = sheets;
        this.drawings = new Drawings(sheets);
    }

    /**
     * Prints only those areas of a sheet, each on pages of its own.
     *
     * @param repeated the rows at the top of every page
     * @param columns how many of the first columns stand at the left of every page, where there are several areas
     */
    void print(String sheet, List<CellRangeAddress> areas, CellRangeAddress repeated, int columns) {
        local("_xlnm.Print_Area", sheet, areas);
        local(
                "_xlnm.Print_Titles",
                sheet,
                areas.size() == 1
                        ? List.of(repeated)
                        : List.of(new CellRangeAddress(-1, -1, 0, columns - 1), repeated));
    }

    private void local(String name, String sheet, List<CellRangeAddress> areas) {
        names.append("<definedName name=\"" + name + "\" localSheetId=\"" + sheets.indexOf(sheet) + "\">");
        names.append(areas.stream()
                .map(area -> CellText.xml(area.formatAsString(sheet, true)))
                .collect(Collectors.joining(",")));
        names.append("</definedName>");
    }

    /** Gives the values of a list a name by which every sheet can ask for them. */
    void list(String sheet, Form.Source source) {
        name(source.name(), sheet, FormWriter.range(source));
    }

    /** Gives an area a name by which every sheet can ask for it. */
    void name(String name, String sheet, CellRangeAddress area) {
        names.append("<definedName name=\"" + name + "\">");
        names.append(CellText.xml(area.formatAsString(sheet, true))).append("</definedName>");
    }

    Drawings drawings() {
        return drawings;
    }

    /** Begins a page of paper with each of these rows, counted from 0. */
    void breaks(String sheet, List<Integer> before) {
        var xml = new StringBuilder();
        before.forEach(row -> xml.append("<brk id=\"" + row + "\" max=\"16383\" man=\"1\"/>"));
        if (!before.isEmpty()) {
            breaks.put(
                    sheet,
                    "<rowBreaks count=\"" + before.size() + "\" manualBreakCount=\"" + before.size() + "\">" + xml
                            + "</rowBreaks>");
        }
    }

    /** Conditional formats and validations of a sheet, in that order. */
    void rules(String sheet, String xml) {
        rules.put(sheet, xml);
    }

    /** Makes a range of a sheet an Excel table (ECMA-376 part 1, 18.5.1.2) with a filter and banded rows. */
    void table(String sheet, CellRangeAddress range, List<String> headers) {
        int id = tables.size() + 1;
        String name = "T_" + sheet.replaceAll("[^A-Za-z0-9]", "_");
        String ref = range.formatAsString();
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<table xmlns=\"" + MAIN + "\" id=\""
                + id
                + "\" name=\"" + name + "\" displayName=\"" + name + "\" ref=\"" + ref + "\"><autoFilter ref=\"" + ref
                + "\"/><tableColumns count=\"" + headers.size() + "\">");
        for (int i = 0; i < headers.size(); i++) {
            xml.append("<tableColumn id=\"" + (i + 1) + "\" name=\"" + CellText.xml(headers.get(i)) + "\"/>");
        }
        xml.append(
                "</tableColumns><tableStyleInfo name=\"TableStyleLight1\" showFirstColumn=\"0\" showLastColumn=\"0\"");
        tables.put(sheet, xml + " showRowStripes=\"1\" showColumnStripes=\"0\"/></table>");
    }

    /** A part of the workbook with what belongs into it. */
    String into(String part, String xml) {
        if (part.equals("xl/workbook.xml") && !names.isEmpty()) {
            return xml.replace("</sheets>", "</sheets><definedNames>" + names + "</definedNames>");
        }
        return part.equals("[Content_Types].xml")
                ? xml.replace("</Types>", types() + drawings.types() + "</Types>")
                : xml;
    }

    private String types() {
        var types = new StringBuilder();
        tables.keySet()
                .forEach(sheet -> types.append(
                        "<Override PartName=\"/" + tablePart(sheet) + "\" ContentType=\"" + TABLE_TYPE + "\"/>"));
        return types.toString();
    }

    String rules(String sheet) {
        return rules.getOrDefault(sheet, "");
    }

    /** What ends a sheet (ECMA-376 part 1, 18.3.1.99 gives the order): where pages begin, its drawing, its table. */
    String reference(String sheet) {
        return breaks.getOrDefault(sheet, "") + drawings.reference(sheet) + tableReference(sheet);
    }

    private String tableReference(String sheet) {
        return tables.containsKey(sheet)
                ? "<tableParts count=\"1\"><tablePart xmlns:r=\"" + RELATIONS + "\" r:id=\"rId1\"/></tableParts>"
                : "";
    }

    /** The parts that POI does not know of, by their names. */
    Map<String, String> parts() {
        var parts = new TreeMap<>(drawings.parts());
        tables.forEach((sheet, xml) -> {
            parts.put(tablePart(sheet), xml);
            parts.put(
                    "xl/worksheets/_rels/sheet" + number(sheet) + ".xml.rels",
                    Drawings.relations("table", List.of(tablePart(sheet))));
        });
        return parts;
    }

    private String tablePart(String sheet) {
        return "xl/tables/table" + number(sheet) + ".xml";
    }

    /** POI numbers its sheet parts in the order in which the sheets were made. */
    private int number(String sheet) {
        return sheets.indexOf(sheet) + 1;
    }
}
