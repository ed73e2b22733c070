package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.document.Made.PdfText.line;
import static org.proviso.document.Made.PdfText.paragraph;
import static org.proviso.document.Sample.headings;
import static org.proviso.document.Sample.parts;
import static org.proviso.document.Sample.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.document.Made.PdfText;

class PdfReaderTest {
    private static final PdfText HEADER = new PdfText("Nimbusry internal", 8, false, 0);
    private static final PdfText TITLE = new PdfText("Privacy Notice", 20, true, 40);

    private static PdfText footer(int page) {
        return new PdfText("Page " + page + " of 3", 8, false, 60);
    }

    private final Document document = Sample.read(
            "Privacy Notice.pdf",
            Made.pdf(List.of(
                    List.of(
                            HEADER,
                            TITLE,
                            paragraph(
                                    "We collect the name and the address that you give us when you open an account, and the infor-"),
                            line("mation about your orders. You may exercise your opt-"),
                            line("out right at any time."),
                            new PdfText("Recipients", 15, true, 34),
                            paragraph(
                                    "We share your data with the following recipients, each under a contract with us:"),
                            line("• carriers;"),
                            line("• banks."),
                            new PdfText("Retention", 11, true, 28),
                            paragraph(
                                    "We keep your data for as long as the tax law of our country demands it, which is at present"),
                            footer(1)),
                    List.of(
                            HEADER,
                            new PdfText("ten years from the end of the year of the order.", 11, false, 30),
                            paragraph("All information is deleted afterwards. The right to opt out stays."),
                            footer(2)),
                    List.of(HEADER, paragraph("You can reach us by letter at all times, day and night."), footer(3)))));

    @Test
    void runningHeadersAndPageNumbersGo() {
        assertThat(document.text()).doesNotContain("internal").doesNotContain("Page");
    }

    @Test
    void linesAndPagesAreJoinedToParagraphs() {
        assertThat(texts(document))
                .contains(
                        "We collect the name and the address that you give us when you open an account, and the information"
                                + " about your orders. You may exercise your opt-out right at any time.",
                        "We keep your data for as long as the tax law of our country demands it, which is at present ten years"
                                + " from the end of the year of the order.");
    }

    @Test
    void headingsShowInSizeAndWeight() {
        assertThat(document.title()).isEqualTo("Privacy Notice");
        assertThat(headings(document, 1)).containsExactly("Recipients");
        assertThat(headings(document, 2)).containsExactly("Recipients", "Retention");
    }

    @Test
    void bulletsAreItems() {
        assertThat(parts(document, 1))
                .containsExactly(
                        "LEAD_IN We share your data with the following recipients, each under a contract with us:",
                        "ITEM 1 carriers;",
                        "ITEM 1 banks.");
    }

    @Test
    void tablesAreReadByRowWithTheirHeaders() {
        var document = Sample.read(
                "Privacy Notice.pdf",
                Made.pdf(List.of(List.of(
                        paragraph("This table shows why we hold which data of our customers, and on what legal basis."),
                        new PdfText("Purpose\tData\tBasis", 9, true, 24),
                        new PdfText("Delivery of orders\tName, address,\tContract", 9, false, 18),
                        new PdfText("to our customers\tand telephone", 9, false, 10),
                        new PdfText("Newsletter\tName\tConsent", 9, false, 18),
                        paragraph("You can reach us by letter at all times, day and night.")))));

        assertThat(parts(document, 1))
                .containsExactly(
                        "CELL [Purpose] Delivery of orders to our customers",
                        "CELL [Data] Name, address, and telephone",
                        "CELL [Basis] Contract");
        assertThat(parts(document, 2))
                .containsExactly("CELL [Purpose] Newsletter", "CELL [Data] Name", "CELL [Basis] Consent");
        assertThat(texts(document)).endsWith("You can reach us by letter at all times, day and night.");
    }
}
