package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.document.Sample.headings;
import static org.proviso.document.Sample.parts;
import static org.proviso.document.Sample.texts;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class DocxReaderTest {
    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        var paragraph = word.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void heading(XWPFDocument word, int level, String text) {
        var properties = paragraph(word, text).getCTP().addNewPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private static BigInteger numbering(XWPFDocument word) {
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        level(list, STNumberFormat.DECIMAL, "%1.");
        level(list, STNumberFormat.DECIMAL, "%1.%2");
        level(list, STNumberFormat.LOWER_LETTER, "(%3)");
        level(list, STNumberFormat.BULLET, "\uf0b7");
        var numbering = word.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void level(CTAbstractNum list, STNumberFormat.Enum format, String text) {
        var level = list.addNewLvl();
        level.addNewNumFmt().setVal(format);
        level.addNewLvlText().setVal(text);
    }

    private static void numbered(XWPFDocument word, BigInteger list, int level, String text) {
        var paragraph = paragraph(word, text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    @Test
    void outlineLevelsAreHeadings() {
        var document = Sample.read("Terms.docx", Made.docx(word -> {
            heading(word, 1, "Terms of Service");
            heading(word, 2, "Payment");
            paragraph(word, "We charge your card at the start of each month.");
        }));

        assertThat(document.title()).isEqualTo("Terms of Service");
        assertThat(headings(document, 0)).containsExactly("Payment");
    }

    @Test
    void numbersAreCountedAsTheyAreSeen() {
        var document = Sample.read("Terms.docx", Made.docx(word -> {
            var list = numbering(word);
            paragraph(word, "Terms of Service");
            numbered(word, list, 0, "Definitions");
            numbered(word, list, 1, "\"Content\" is whatever you put into the program that we run for you.");
            numbered(word, list, 1, "You grant us the right to use Content in order to:");
            numbered(word, list, 2, "run the program;");
            numbered(word, list, 2, "improve it.");
            numbered(word, list, 0, "Payment");
            numbered(word, list, 1, "We charge your card at the start of each month.");
        }));

        assertThat(texts(document))
                .containsExactly(
                        "1.1 \"Content\" is whatever you put into the program that we run for you.",
                        "1.2 You grant us the right to use Content in order to:\n(a) run the program;\n(b) improve it.",
                        "2.1 We charge your card at the start of each month.");
        assertThat(headings(document, 2)).containsExactly("2. Payment");
    }

    @Test
    void bulletsAreItems() {
        var document = Sample.read("Terms.docx", Made.docx(word -> {
            var list = numbering(word);
            paragraph(word, "You may not, while you use the program that we run for you:");
            numbered(word, list, 3, "break it;");
            numbered(word, list, 3, "sell it.");
        }));

        assertThat(parts(document, 0))
                .containsExactly(
                        "LEAD_IN You may not, while you use the program that we run for you:",
                        "ITEM 4 break it;",
                        "ITEM 4 sell it.");
    }

    @Test
    void tablesAreReadByRow() {
        var document = Sample.read("Terms.docx", Made.docx(word -> {
            var table = word.createTable(2, 2);
            table.getRow(0).setRepeatHeader(true);
            table.getRow(0).getCell(0).setText("Purpose");
            table.getRow(0).getCell(1).setText("Legal basis");
            table.getRow(1).getCell(0).setText("Delivery of your order");
            table.getRow(1).getCell(1).setText("Contract with you");
        }));

        assertThat(parts(document, 0))
                .containsExactly("CELL [Purpose] Delivery of your order", "CELL [Legal basis] Contract with you");
    }
}
