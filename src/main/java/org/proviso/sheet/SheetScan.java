package org.proviso.sheet;

import java.io.InputStream;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** Reads the XML of one sheet (ECMA-376 part 1, 18.3): each cell as the text that {@link Sealer} took for it. */
final class SheetScan {
    private static final XMLInputFactory FACTORY = factory();

    private final ReadOnlySharedStringsTable texts;
    private final BookScan.Row take;
    private final TreeMap<Integer, String> row = new TreeMap<>();
    private int number;
    private int column;

    SheetScan(ReadOnlySharedStringsTable texts, BookScan.Row take) {
        this.texts = texts;
        this.take = take;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    void read(InputStream in) throws XMLStreamException {
        XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                begin(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                cell(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")
                    && !row.isEmpty()) {
                take.take(number, row);
            }
        }
        xml.close();
    }

    private void begin(XMLStreamReader xml) {
        String given = xml.getAttributeValue(null, "r");
        number = given == null ? number + 1 : Integer.parseInt(given);
        column = -1;
        row.clear();
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String at = xml.getAttributeValue(null, "r");
        column = at == null ? column + 1 : new CellReference(at).getCol();
        String type = xml.getAttributeValue(null, "t");
        Content content = new Content();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                content.take(xml);
            }
        }
        String text = CellText.clean(content.text(type == null ? "n" : type, texts));
        if (!text.isEmpty()) {
            row.put(column, text);
        }
    }

    /** What stands between the tags of one cell. */
    private static final class Content {
        private String value = "";
        private String formula = "";
        private boolean isFormula;
        private final StringBuilder inline = new StringBuilder();

        void take(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "v" -> value = xml.getElementText();
                case "f" -> {
                    isFormula = true;
                    formula = xml.getElementText();
                }
                case "t" -> inline.append(xml.getElementText());
                case "rPh" -> skip(xml);
                default -> {}
            }
        }

        /** The reading of a word, which is no part of it (18.4.6). */
        private static void skip(XMLStreamReader xml) throws XMLStreamException {
            while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("rPh"))) {
                // what is inside is passed over
            }
        }

        String text(String type, ReadOnlySharedStringsTable texts) {
            if (isFormula) {
                return "=" + formula;
            }
            return switch (type) {
                case "s" -> texts.getItemAt(Integer.parseInt(value.strip())).getString();
                case "inlineStr" -> decoded(inline.toString());
                case "n" -> value.isBlank() ? "" : CellText.number(Double.parseDouble(value.strip()));
                default -> decoded(value);
            };
        }

        private static String decoded(String text) {
            return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
        }
    }
}
