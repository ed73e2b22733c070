package org.proviso.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The charts of a workbook: where they stand on their sheets, and the parts of the package that they are (ECMA-376 part 1, 20.5). */
final class Drawings {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.";
    private final List<String> sheets;
    private final Map<Integer, List<Placed>> placed = new TreeMap<>();

    Drawings(List<String> sheets) {
        this.sheets = sheets;
    }

    /**
     * A chart and the rows and columns, from 0, that it covers.
     *
     * @param below the first row below it
     * @param right the first column to its right
     */
    record Placed(ChartXml chart, int row, int below, int right) {}

    void add(String sheet, Placed chart) {
        placed.computeIfAbsent(number(sheet), k -> new ArrayList<>()).add(chart);
    }

    private int number(String sheet) {
        return sheets.indexOf(sheet) + 1;
    }

    /** The element by which a sheet names its drawing. */
    String reference(String sheet) {
        return placed.containsKey(number(sheet)) ? "<drawing xmlns:r=\"" + RELATIONS + "\" r:id=\"rId1\"/>" : "";
    }

    String types() {
        var types = new StringBuilder();
        placed.forEach((sheet, charts) -> {
            types.append("<Override PartName=\"/xl/drawings/drawing" + sheet + ".xml\" ContentType=\"" + TYPES
                    + "drawing+xml\"/>");
            for (int i = 1; i <= charts.size(); i++) {
                types.append("<Override PartName=\"/" + part(sheet, i) + "\" ContentType=\"" + TYPES
                        + "drawingml.chart+xml\"/>");
            }
        });
        return types.toString();
    }

    private static String part(int sheet, int chart) {
        return "xl/charts/chart" + sheet + "_" + chart + ".xml";
    }

    Map<String, String> parts() {
        var parts = new TreeMap<String, String>();
        placed.forEach((sheet, charts) -> {
            String drawing = "xl/drawings/drawing" + sheet + ".xml";
            parts.put("xl/worksheets/_rels/sheet" + sheet + ".xml.rels", relations("drawing", List.of(drawing)));
            parts.put(drawing, drawing(charts));
            var charted = new ArrayList<String>();
            for (int i = 0; i < charts.size(); i++) {
                charted.add(part(sheet, i + 1));
                parts.put(part(sheet, i + 1), charts.get(i).chart().xml());
            }
            parts.put("xl/drawings/_rels/drawing" + sheet + ".xml.rels", relations("chart", charted));
        });
        return parts;
    }

    /** A part that names others, as rId1, rId2 and so on. */
    static String relations(String type, List<String> targets) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < targets.size(); i++) {
            xml.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"/"
                    + targets.get(i) + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private static String drawing(List<Placed> charts) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xdr:wsDr xmlns:xdr=\"" + DRAWING
                + "\" xmlns:a=\"" + MAIN + "\">");
        for (int i = 0; i < charts.size(); i++) {
            xml.append(anchor(charts.get(i), i + 1));
        }
        return xml.append("</xdr:wsDr>").toString();
    }

    private static String anchor(Placed placed, int number) {
        Chart chart = placed.chart().chart();
        return "<xdr:twoCellAnchor editAs=\"oneCell\"><xdr:from>" + at(0, placed.row()) + "</xdr:from><xdr:to>"
                + at(placed.right(), placed.below())
                + "</xdr:to><xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\""
                + (number + 1) + "\" name=\"Chart " + number + "\" descr=\"" + CellText.xml(chart.description())
                + "\" title=\"" + CellText.xml(chart.title()) + "\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>"
                + "<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\""
                + CHART + "\"><c:chart xmlns:c=\"" + CHART + "\" xmlns:r=\"" + RELATIONS + "\" r:id=\"rId" + number
                + "\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>";
    }

    private static String at(int column, int row) {
        return "<xdr:col>" + column + "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>" + row
                + "</xdr:row><xdr:rowOff>0</xdr:rowOff>";
    }
}
