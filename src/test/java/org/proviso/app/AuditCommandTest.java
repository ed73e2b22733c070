package org.proviso.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.sheet.WorkbookText;

class AuditCommandTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    private static final String BYPASS = """
            # Privacy Policy
            ## Training
            If you are in the EEA, this section applies to you under the GDPR.
            You may opt out of training in your settings. Even if you opt out, we will use flagged chats to train our models.
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        Screen screen = new Screen(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), false, 100);
        return Proviso.commandLine(CLOCK, screen).execute(arguments);
    }

    private Path document(String platform, String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(platform).resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private String in() {
        return folder.resolve("in").toString();
    }

    private String reports() {
        return folder.resolve("reports").toString();
    }

    @Test
    void leavesAWorkbookAndASummary() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);

        int code = run("audit", in(), "--out", reports());

        assertThat(code).isZero();
        assertThat(folder.resolve("reports")).isDirectoryContaining("glob:**/audit.xlsx");
        assertThat(folder.resolve("reports")).isDirectoryContaining("glob:**/findings.json");
        assertThat(folder.resolve("reports")).isDirectoryContaining("glob:**/run.log");
        assertThat(out.toString(UTF_8))
                .contains("1 file: 1 assessed", "gdpr:21-1", "flagged chats", "No legal determination");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void equalInputsGiveEqualBytesWithOneThreadAndWithTwo() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);
        document("Bolt", "Privacy Policy.md", BYPASS);

        run("audit", in(), "--out", reports() + "1", "--threads", "1");
        run("audit", in(), "--out", reports() + "2", "--threads", "2");

        for (String file : new String[] {"audit.xlsx", "findings.json"}) {
            assertThat(Path.of(reports() + "1", file)).hasSameBinaryContentAs(Path.of(reports() + "2", file));
        }
    }

    @Test
    void equalInputsGiveEqualBytesWhateverTheFolder() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);
        document("Acme", "Terms.pdf", "%PDF-1.7 and nothing behind it");
        document("Acme", "figures.csv", "1,2");
        Path elsewhere = folder.resolve("a/b/c");
        copy(folder.resolve("in"), elsewhere);
        copy(Path.of("rules"), folder.resolve("their rules"));

        run("audit", in(), "--out", reports() + "1");
        run(
                "audit",
                elsewhere.toString(),
                "--out",
                reports() + "2",
                "--rules",
                folder.resolve("their rules").toString());

        for (String file : new String[] {"audit.xlsx", "findings.json"}) {
            assertThat(Path.of(reports() + "1", file)).hasSameBinaryContentAs(Path.of(reports() + "2", file));
        }
        assertThat(Path.of(reports() + "2", "run.log"))
                .content()
                .contains("rules from " + folder.resolve("their rules"));
        assertThat(Path.of(reports() + "2", "findings.json")).content().doesNotContain(folder.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void filesThatWerePassedOverAreCounted() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);
        document("Acme", "figures.csv", "1,2");

        run("audit", in(), "--out", reports());

        assertThat(out.toString(UTF_8)).contains("2 files: 1 assessed, 1 skipped");
    }

    @Test
    void aFaultyRuleStopsTheAuditAndEveryProblemIsSaid() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);
        copy(Path.of("rules"), folder.resolve("mine"));
        Files.writeString(
                folder.resolve("mine/provisions/wrong.yaml"),
                "types: {wrong: {name: Wrong, definition: None., when: [{names: [no-such-thing]}, {doess: [use]}]}}");

        int code = run(
                "audit",
                in(),
                "--out",
                reports(),
                "--rules",
                folder.resolve("mine").toString(),
                "--threads",
                "0",
                "--regulations",
                "gdrp");

        assertThat(code).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(err.toString(UTF_8)).contains("CMD-011 --threads 0", "no-such-thing", "doess", "CMD-002");
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    @Test
    void readingNoDocumentAtATimeIsRefused() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);

        int code = run("audit", in(), "--threads", "0");

        assertThat(code).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(err.toString(UTF_8))
                .isEqualToIgnoringNewLines(
                        "CMD-011 --threads 0 is no number of documents that can be read at a time; 1 or more is expected. Nothing was audited.");
    }

    @Test
    void draftsThatTookPartAreOnTheCover() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);

        run("audit", in(), "--out", reports(), "--with-drafts");

        assertThat(out.toString(UTF_8).replace('\n', ' ')).contains("drafts included");
        assertThat(WorkbookText.of(Files.readAllBytes(folder.resolve("reports/audit.xlsx"))))
                .contains("DRAFTS INCLUDED");
    }

    @Test
    void printsOneFormatAloneOnStandardOutput() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);

        int code = run("audit", in(), "--format", "json", "--out", "-");

        assertThat(code).isZero();
        assertThat(out.toString(UTF_8)).startsWith("{").endsWith("}\n");
    }

    @Test
    void failsOnFindingsAsGraveAsAsked() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);

        assertThat(run("audit", in(), "--out", reports(), "--fail-on", "high")).isEqualTo(ExitCode.FINDINGS);
        assertThat(run("audit", in(), "--out", reports(), "--regulations", "ccpa", "--fail-on", "critical"))
                .isZero();
    }

    @Test
    void auditsTheOthersWhenOneFileCannotBeRead() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);
        document("Acme", "Terms.pdf", "%PDF-1.7 and nothing behind it");

        int code = run("audit", in(), "--out", reports());

        assertThat(code).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(out.toString(UTF_8)).contains("1 assessed, 1 unread", "DOC-014", "Terms.pdf");
    }

    @Test
    void aFolderWithoutDocumentsIsSaidAndNothingWritten() throws IOException {
        Files.createDirectories(folder.resolve("in"));

        int code = run("audit", in(), "--out", reports());

        assertThat(code).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(err.toString(UTF_8)).startsWith("DOC-002 ");
        assertThat(folder.resolve("reports")).doesNotExist();
    }

    @Test
    void namesTheNearestFormat() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);

        int code = run("audit", in(), "--format", "xlxs");

        assertThat(code).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(err.toString(UTF_8))
                .isEqualToIgnoringNewLines(
                        "CMD-001 --format \"xlxs\" is not a format; known are xlsx, issued, json. Did you mean \"xlsx\"? Nothing was audited.");
    }

    @Test
    void namesTheNearestLaw() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);

        int code = run("audit", in(), "--regulations", "gdrp");

        assertThat(code).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(err.toString(UTF_8))
                .contains("CMD-002 --regulations \"gdrp\" is not a law", "Did you mean \"gdpr\"?");
    }

    @Test
    void aDayWithoutRulesIsRefused() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);

        int code = run("audit", in(), "--out", reports(), "--as-of", "2010-01-01");

        assertThat(code).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(err.toString(UTF_8)).startsWith("CMD-005 --as-of No rule of the pack is in force on 2010-01-01");
    }

    @Test
    void aGateDoesNotPassADocumentThatWasNotAssessed() throws IOException {
        document(
                "Acme",
                "Datenschutz.md",
                "# Datenschutz\n\nWir verarbeiten Ihre Daten nur, soweit das für den Dienst nötig ist, und geben sie nicht weiter. Sie können jederzeit Auskunft verlangen, wenn Sie wissen möchten, was wir über Sie gespeichert haben.\n");

        assertThat(run("audit", in(), "--out", reports())).isZero();
        assertThat(run("audit", in(), "--out", reports(), "--fail-on", "high")).isEqualTo(ExitCode.TO_PUT_RIGHT);
    }

    @Test
    void takesOneFormatOnStandardOutput() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);

        int code = run("audit", in(), "--out", "-");

        assertThat(code).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(err.toString(UTF_8)).startsWith("CMD-003 ");
    }

    @Test
    void theLawOfAnEarlierDayIsReplayed() throws IOException {
        document("Acme", "Privacy Policy.md", BYPASS);

        run("audit", in(), "--format", "json", "--out", "-", "--as-of", "2025-06-01");

        assertThat(out.toString(UTF_8)).contains("\"asOf\" : \"2025-06-01\"").doesNotContain("ccr:7120-b");
    }

    @Test
    void classifiesLineByLineAndSaysWhichLineIsNone() throws IOException {
        Path units = Files.writeString(
                folder.resolve("units.jsonl"),
                "{\"id\":\"a\",\"heading\":\"\",\"text\":\"You can opt out of training in your settings.\"}\nnonsense\n");

        int code = run("classify", units.toString());

        assertThat(code).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(out.toString(UTF_8))
                .startsWith("{\"id\":\"a\",\"provisions\":[")
                .contains("opt-out-right")
                .hasLineCount(1);
        assertThat(err.toString(UTF_8)).contains("UNIT-001", "line 2");
    }
}
