package org.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.document.Assessment;
import org.proviso.document.Document;
import org.proviso.sheet.SheetFull;
import org.proviso.sheet.WorkbookText;
import org.proviso.source.Problem;

class ReportTest {
    private static final EnumSet<ReportFormat> ALL = EnumSet.allOf(ReportFormat.class);

    @TempDir
    Path folder;

    @Test
    void everyFormatIsWrittenAndNothingElse() throws IOException {
        Path out = folder.resolve("a/b");

        Written written = Report.of(Fixtures.audit()).write(out, ALL);

        assertThat(written.problems()).isEmpty();
        assertThat(written.files())
                .containsExactly(
                        out.resolve("audit.xlsx"), out.resolve("audit-issued.xlsx"), out.resolve("findings.json"));
        assertThat(filesIn(out)).containsExactlyInAnyOrderElementsOf(written.files());
    }

    @Test
    void theWorkbookReadsAsExpected() throws IOException {
        Golden.assertSame("audit.txt", WorkbookText.of(bytes(ReportFormat.XLSX)));
    }

    @Test
    void theJsonReadsAsExpected() throws IOException {
        Golden.assertSame("findings.json", new String(bytes(ReportFormat.JSON), StandardCharsets.UTF_8));
    }

    @Test
    void theScreenReadsAsExpected() throws IOException {
        Written written = new Written(List.of(Path.of("reports", "audit.xlsx")), List.of());

        Golden.assertSame("screen.txt", Report.of(Fixtures.audit()).onScreen(written, 100));
    }

    @Test
    void theScreenKeepsItsWidthAndSendsNoControls() {
        String shown = Report.of(Fixtures.audit()).onScreen(new Written(List.of(), List.of()), 72);

        assertThat(shown.lines()).allMatch(line -> line.length() <= 72);
        assertThat(shown).doesNotContain("\u001b", "\t", "\r");
        assertThat(shown.replace('\n', ' ')).contains("No legal determination is made");
    }

    @Test
    void theJsonHoldsEveryKeyOfTheContract() throws IOException {
        JsonNode json = new ObjectMapper().readTree(bytes(ReportFormat.JSON));

        assertThat(keys(json)).contains("run", "documents", "provisions", "findings", "coverage");
        assertThat(keys(json.path("run"))).contains("id", "tool", "asOf", "rulesDigest", "regulationsDigest");
        assertThat(keys(json.at("/documents/0")))
                .contains("id", "platform", "type", "path", "sha256", "provisions", "status", "reason");
        assertThat(keys(json.at("/provisions/0")))
                .contains("id", "document", "heading", "text", "start", "end", "types", "denies", "patterns");
        assertThat(keys(json.at("/findings/0")))
                .contains("id", "platform", "document", "provision", "regulation", "criterion", "kind", "pattern")
                .contains("outcome", "severity", "confidence", "quotes", "condition", "rule", "why", "needsReader")
                .contains("state", "fingerprint", "contentDigest");
        assertThat(keys(json.at("/findings/0/quotes/0"))).contains("role", "text", "start", "end", "document");
        assertThat(keys(json.at("/coverage/0")))
                .contains("platform", "regulation", "criterion", "outcome", "reason", "findings");
    }

    @Test
    void aQuoteStandsWhereItsOffsetsSay() throws IOException {
        JsonNode json = new ObjectMapper().readTree(bytes(ReportFormat.JSON));
        String text = Fixtures.harbour().text();

        JsonNode quote = json.at("/findings/0/quotes/1");

        assertThat(text.substring(quote.path("start").asInt(), quote.path("end").asInt()))
                .isEqualTo(quote.path("text").asText());
    }

    @Test
    void equalAuditsGiveEqualBytes() throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(bytes(format)).isEqualTo(bytes(format));
        }
    }

    @Test
    void warmingUpLeavesNoTrace() throws IOException {
        byte[] before = bytes(ReportFormat.XLSX);

        Report.warmUp();

        assertThat(bytes(ReportFormat.XLSX)).isEqualTo(before);
    }

    @Test
    void theRunLogSaysWhereTheCountsDiffer() throws IOException {
        Document harbour = Fixtures.harbour();
        Audit whole = Fixtures.audit();
        Audit lacking = Fixtures.with(
                whole, whole.provisions().subList(1, whole.provisions().size()));

        String text = WorkbookText.of(bytes(lacking, ReportFormat.XLSX));

        assertThat(harbour.provisions()).hasSize(5);
        assertThat(text)
                .contains(
                        "Provisions of the documents read | 9 | 7 judged + 1 in documents not assessed | 8 | differs");
    }

    @Test
    void aProvisionOfAnyLengthIsSplitAndNeverCut() throws IOException {
        String sentence = "We may keep what you send for as long as it serves us. ";
        String text = sentence.repeat(1000).strip();
        Document terms = Fixtures.document(
                "Harbour",
                "Privacy Policy",
                "en",
                new Assessment.Assessable(),
                List.of("One.", text, "Three.", "Four.", "Five."));

        String book =
                WorkbookText.of(bytes(Fixtures.with(Fixtures.audit(), Fixtures.judgedAll(terms)), ReportFormat.XLSX));

        String provisions = book.substring(book.indexOf("== Provisions"), book.indexOf("== Rules"));
        String joined = provisions
                .lines()
                .filter(line -> line.startsWith("Harbour/Privacy Policy#2 |"))
                .map(line -> line.split(" \\| ", -1)[2].replaceFirst("^\\[part \\d+ of \\d+]\u23ce", ""))
                .reduce("", String::concat);
        assertThat(joined).isEqualTo(text);
    }

    @Test
    void ofManyQuotesTheFirstAreShownAndTheOthersCounted() throws IOException {
        Document harbour = Fixtures.harbour();
        Finding bypass = Fixtures.findings(harbour, Fixtures.mirador()).get(0);
        Finding many = bypass.withQuotesOf(bypass).withQuotesOf(bypass).withQuotesOf(bypass);

        Audit audit = Fixtures.with(Fixtures.audit(), Fixtures.audit().provisions(), List.of(many));

        assertThat(WorkbookText.of(bytes(audit, ReportFormat.XLSX)))
                .contains("and 2 quotes more; all stand in findings.json");
    }

    @Test
    void anOutputFolderThatIsAFileIsAProblemAndTheFileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("reports"), "mine");

        Written written = Report.of(Fixtures.audit()).write(file, ALL);

        assertThat(written.files()).isEmpty();
        assertThat(written.problems()).extracting(Problem::code).containsExactly("OUT-001");
        assertThat(written.problems().get(0))
                .hasToString("OUT-001 " + file + " The output folder cannot be made (FileAlreadyExists: " + file
                        + "). Name a folder that you may write to with --out. No report was written.");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aFileThatCannotBeReplacedIsAProblemAndNothingIsHalfWritten() throws IOException {
        Files.createDirectories(folder.resolve("findings.json"));

        Written written = Report.of(Fixtures.audit()).write(folder, ALL);

        assertThat(written.files()).isEmpty();
        assertThat(written.problems()).singleElement().asString().contains("OUT-002", "findings.json is a folder");
        assertThat(filesIn(folder)).containsExactly(folder.resolve("findings.json"));
    }

    @Test
    void anAuditTooLargeForAWorkbookIsAProblemAndNothingIsHalfWritten() throws IOException {
        Written written = new Delivery(folder).deliver(ALL, (format, out) -> {
            out.write(1);
            throw new SheetFull("Provisions");
        });

        assertThat(written.problems())
                .singleElement()
                .asString()
                .contains("OUT-003", "the sheet Provisions would need more than 1048574 rows", "--format json");
        assertThat(filesIn(folder)).isEmpty();
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static List<String> keys(JsonNode node) {
        return node.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static byte[] bytes(ReportFormat format) throws IOException {
        return bytes(Fixtures.audit(), format);
    }

    private static byte[] bytes(Audit audit, ReportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        Report.of(audit).write(format, out);
        return out.toByteArray();
    }
}
