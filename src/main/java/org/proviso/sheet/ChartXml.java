package org.proviso.sheet;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * One chart as the part of the package that it is (ECMA-376 part 1, 21.2), with the values as issued, so that it is seen where nothing
 * is calculated.
 *
 * @param top the row of the sheet, from 0, that names the columns; the bars stand below it
 * @param names of the columns that are drawn
 * @param bars what each bar is called
 * @param values by bar, one for every column
 */
record ChartXml(Chart chart, String sheet, int top, List<String> names, List<String> bars, List<List<Double>> values) {
    private static final String FONT = "<a:latin typeface=\"Arial\"/>";

    String xml() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                + "<c:roundedCorners val=\"0\"/><c:chart>" + title()
                + "<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>"
                + "<c:barChart><c:barDir val=\"bar\"/><c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>"
                + IntStream.range(0, names.size()).mapToObj(this::series).collect(Collectors.joining())
                + "<c:gapWidth val=\"40\"/><c:overlap val=\"100\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>"
                + "<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/>"
                + "<c:axPos val=\"l\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
                + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>" + text(900, "1F2933", false)
                + "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/>"
                + "<c:lblOffset val=\"100\"/><c:tickLblSkip val=\"1\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"
                + "<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling>"
                + "<c:delete val=\"1\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"0\" sourceLinked=\"0\"/>"
                + "<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"none\"/>"
                + "<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>"
                + "</c:plotArea><c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>" + text(900, "1F2933", false)
                + "</c:legend><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>";
    }

    private String title() {
        return "<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr/></a:pPr><a:r><a:rPr lang=\"en\" sz=\"1100\" b=\"1\">"
                + "<a:solidFill><a:srgbClr val=\"1F3A54\"/></a:solidFill>" + FONT + "</a:rPr><a:t>"
                + CellText.xml(chart.title()) + "</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>";
    }

    private String series(int at) {
        Tone tone = chart.tones().get(at);
        return "<c:ser><c:idx val=\"" + at + "\"/><c:order val=\"" + at + "\"/><c:tx><c:strRef><c:f>"
                + reference(top, top, at + 1) + "</c:f>" + texts(List.of(names.get(at))) + "</c:strRef></c:tx>"
                + "<c:spPr><a:solidFill><a:srgbClr val=\"" + tone.fill()
                + "\"/></a:solidFill><a:ln w=\"6350\"><a:solidFill>"
                + "<a:srgbClr val=\"" + tone.ink().replace("FFFFFF", tone.fill()) + "\"/></a:solidFill></a:ln></c:spPr>"
                + "<c:invertIfNegative val=\"0\"/><c:dLbls><c:numFmt formatCode=\"0;;\" sourceLinked=\"0\"/>"
                + "<c:spPr><a:noFill/></c:spPr>" + text(800, tone.ink(), true)
                + "<c:dLblPos val=\"ctr\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
                + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls><c:cat><c:strRef><c:f>"
                + reference(top + 1, top + bars.size(), 0) + "</c:f>" + texts(bars)
                + "</c:strRef></c:cat><c:val><c:numRef><c:f>" + reference(top + 1, top + bars.size(), at + 1)
                + "</c:f><c:numCache><c:formatCode>0</c:formatCode>"
                + points(bars.size(), bar -> number(values.get(bar).get(at)))
                + "</c:numCache></c:numRef></c:val></c:ser>";
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static String texts(List<String> texts) {
        return "<c:strCache>" + points(texts.size(), i -> CellText.xml(texts.get(i))) + "</c:strCache>";
    }

    private static String points(int number, IntFunction<String> value) {
        return "<c:ptCount val=\"" + number + "\"/>"
                + IntStream.range(0, number)
                        .mapToObj(i -> "<c:pt idx=\"" + i + "\"><c:v>" + value.apply(i) + "</c:v></c:pt>")
                        .collect(Collectors.joining());
    }

    private String reference(int first, int last, int column) {
        return CellText.xml(new CellRangeAddress(first, last, column, column).formatAsString(sheet, true));
    }

    private static String text(int size, String ink, boolean bold) {
        return "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"" + size + "\" b=\"" + (bold ? 1 : 0)
                + "\"><a:solidFill><a:srgbClr val=\"" + ink + "\"/></a:solidFill>" + FONT
                + "</a:defRPr></a:pPr><a:endParaRPr lang=\"en\"/></a:p></c:txPr>";
    }
}
