package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.document.Sample.headings;
import static org.proviso.document.Sample.texts;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.proviso.source.Digest;

class DocumentReaderTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Privacy Policy | Nimbusry</title></head><body>
            <h1>Privacy Policy</h1><p>We read, and we keep, what you write to our service.</p>
            <h2>Sharing</h2><h3>Partners</h3><p>We share it with partners:</p><ul><li>carriers;</li><li>banks.</li></ul>
            <h2>Contact</h2><p>You can write to us at any time.</p></body></html>
            """;

    @Test
    void everySpanIsExact() {
        var document = Sample.read("Privacy Policy.html", PAGE);

        assertThat(document.provisions())
                .allSatisfy(provision -> assertThat(provision.parts())
                        .allSatisfy(part ->
                                assertThat(provision.span().covers(part.span())).isTrue()));
        assertThat(document.sections())
                .allSatisfy(s -> assertThat(s.span().of(document.text())).isEqualTo(s.heading()));
        assertThat(texts(document)).contains("We share it with partners:\ncarriers;\nbanks.");
    }

    @Test
    void sectionsKnowWhereTheyStand() {
        var sections = Sample.read("Privacy Policy.html", PAGE).sections();

        assertThat(sections)
                .extracting(s -> s.number() + " in " + s.parent() + " level " + s.level() + " " + s.heading())
                .containsExactly(
                        "0 in 0 level 0 Privacy Policy",
                        "1 in 0 level 1 Sharing",
                        "2 in 1 level 2 Partners",
                        "3 in 0 level 1 Contact");
    }

    @Test
    void theHeadingPathLeavesTheTitleOut() {
        var document = Sample.read("Privacy Policy.html", PAGE);

        assertThat(document.title()).isEqualTo("Privacy Policy");
        assertThat(headings(document, 0)).isEmpty();
        assertThat(headings(document, 1)).containsExactly("Sharing", "Partners");
    }

    @Test
    void contentDecidesTheFormatAndNotTheEnding() {
        assertThat(Sample.read("Privacy Policy.txt", PAGE).format()).isEqualTo(Format.HTML);
        assertThat(Sample.read(
                                "Terms.html",
                                Made.docx(w -> w.createParagraph().createRun().setText("We pay you.")))
                        .format())
                .isEqualTo(Format.DOCX);
        assertThat(Sample.read("Terms.html", "You may use what we offer.").format())
                .isEqualTo(Format.TEXT);
        assertThat(Sample.read("Terms.md", "# Terms\n\nYou may use what we offer.")
                        .format())
                .isEqualTo(Format.MARKDOWN);
    }

    @Test
    void theDocumentKnowsItsBytes() {
        byte[] bytes = PAGE.getBytes(StandardCharsets.UTF_8);

        var document = Sample.read("Privacy Policy.html", bytes);

        assertThat(document.bytes()).isEqualTo(bytes.length);
        assertThat(document.raw()).isEqualTo(Digest.of(bytes));
        assertThat(document.id()).hasToString("Acme/Privacy Policy");
    }

    @Test
    void anotherLanguageIsKeptAndNotAssessed() {
        var document = Sample.read("Datenschutz.txt", "Wir erheben Ihren Namen, wenn Sie ein Konto eröffnen.");

        assertThat(document.assessment())
                .isEqualTo(new Assessment.NotAssessed(
                        "language", "The document is in the language \"de\"; only English is assessed."));
        assertThat(document.provisions()).hasSize(1);
    }

    @Test
    void equalBytesGiveEqualDocuments() {
        assertThat(Sample.read("Privacy Policy.html", PAGE)).isEqualTo(Sample.read("Privacy Policy.html", PAGE));
    }
}
