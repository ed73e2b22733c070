package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversTest {
    private static final String POLICY = """
            # Privacy Policy
            ## Training
            If you are in the EEA, this section applies to you under the GDPR.
            You may opt out of training in your settings. Even if you opt out, we will use flagged chats to train our models.
            """;

    @TempDir
    private Path folder;

    private final Commands commands = new Commands();

    @BeforeEach
    void documents() throws IOException {
        Path file = folder.resolve("in").resolve("Acme").resolve("Privacy Policy.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, POLICY);
    }

    private static String waiver(String id, String scope, String from, String to) {
        return "  - {id: " + id + ", scope: {" + scope + "}, reason: known, approver: Ada, from: " + from + ", to: "
                + to + "}\n";
    }

    private int audit(String waivers, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("w.yaml"), "waivers:\n" + waivers);
        List<String> all = new ArrayList<>(List.of(
                "audit",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--waivers",
                file.toString()));
        all.addAll(List.of(more));
        return commands.run(all.toArray(String[]::new));
    }

    private String findings() throws IOException {
        return Files.readString(folder.resolve("out").resolve("findings.json"));
    }

    @Test
    void aWaivedFindingStaysInTheReportAndDoesNotCountForTheGate() throws IOException {
        assertThat(audit(waiver("W-1", "platform: Bolt", "2026-01-01", "2026-12-31"), "--fail-on", "high"))
                .isEqualTo(1);

        int code = audit(waiver("W-1", "platform: Acme", "2026-01-01", "2026-12-31"), "--fail-on", "high");

        assertThat(code).isZero();
        assertThat(findings()).contains("\"waiver\" : \"W-1\"").contains("\"criterion\" : \"gdpr:21-1\"");
    }

    @Test
    void bothDaysBelongToAWaiverAndItsStatusIsTold() throws IOException {
        int code = audit(
                waiver("A", "criterion: 'gdpr:21-1'", "2026-11-24", "2026-11-24")
                        + waiver("E", "platform: Acme", "2026-01-01", "2026-11-23")
                        + waiver("N", "platform: Acme", "2026-11-25", "2027-01-01")
                        + waiver("U", "platform: Bolt", "2026-01-01", "2027-01-01"),
                "--as-of",
                "2026-11-24");

        assertThat(code).isZero();
        assertThat(findings())
                .containsPattern("\"id\" : \"A\",\\s+\"status\" : \"active\"")
                .containsPattern("\"id\" : \"E\",\\s+\"status\" : \"expired\"")
                .containsPattern("\"id\" : \"N\",\\s+\"status\" : \"not yet\"")
                .containsPattern("\"id\" : \"U\",\\s+\"status\" : \"unused\"");
    }

    @Test
    void aFileBesideTheSettingsIsFound() throws IOException {
        Files.writeString(folder.resolve("in").resolve("proviso.yaml"), "severity: {}\n");
        Files.writeString(
                folder.resolve("in").resolve("waivers.yaml"),
                "waivers:\n" + waiver("W-1", "rule: cp-opt-out-bypass-flagged", "2026-01-01", "2026-12-31"));

        commands.run(
                "audit",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve("out").toString());

        assertThat(findings()).contains("\"waiver\" : \"W-1\"");
    }

    @Test
    void twoFilesBesideSettingsAreRefused() throws IOException {
        for (Path each : List.of(folder.resolve("in"), folder.resolve("in").resolve("Acme"))) {
            Files.writeString(each.resolve("proviso.yaml"), "severity: {}\n");
            Files.writeString(each.resolve("waivers.yaml"), "waivers:\n");
        }

        int code = commands.run(
                "audit",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve("out").toString());

        assertThat(code).isEqualTo(2);
        assertThat(commands.err()).contains("WAIV-009").contains("There is a file of waivers here, and another at ");
    }

    @Test
    void aFindingIsNamedByItsFingerprintOrItsNumberWithTheRun() throws IOException {
        audit("");
        String run = findings().replaceAll("(?s).*?\"id\" : \"([0-9a-f]{12})\".*", "$1");
        Files.move(folder.resolve("out"), folder.resolve("before"));

        int code = audit(
                waiver("W-1", "finding: F-0001, run: '" + run + "'", "2026-01-01", "2026-12-31"),
                "--baseline",
                folder.resolve("before").toString());

        assertThat(code).as(commands.err()).isZero();
        assertThat(findings()).containsPattern("\"findings\" : \\[ \"F-0001\" ]");
    }

    @Test
    void whatDoesNotFitIsToldInOnePass() throws IOException {
        int code = audit(
                waiver("W-1", "platform: Acme", "2026-12-31", "2026-01-01")
                        + waiver("W-1", "", "2026-01-01", "2026-12-31")
                        + waiver("W-2", "finding: F-0001", "soon", "2026-12-31")
                        + "  - {id: W-3, scop: {platform: Acme}, reason: known, approver: Ada, from: 2026-01-01, to: 2026-02-01}\n");

        assertThat(code).isEqualTo(2);
        assertThat(commands.err())
                .contains("WAIV-003 " + folder.resolve("w.yaml")
                        + " line 2 The waiver \"W-1\" ends on 2026-01-01, before it begins on 2026-12-31.")
                .contains("WAIV-004 " + folder.resolve("w.yaml") + " line 3 There are two waivers \"W-1\".")
                .contains("WAIV-007 " + folder.resolve("w.yaml")
                        + " line 3 The scope of the waiver \"W-1\" names nothing, and would waive every finding.")
                .contains("\"soon\" is no day; one such as 2026-11-24 is expected.")
                .contains("WAIV-008 " + folder.resolve("w.yaml")
                        + " line 4 The waiver \"W-2\" is about the finding \"F-0001\". A fingerprint is expected")
                .contains("WAIV-002 " + folder.resolve("w.yaml") + " line 5 \"scop\" is not a key that is known here;");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void namesThatAreNotThereAreRefusedWithTheNearest() throws IOException {
        int code = audit(waiver("W-1", "criterion: 'gdpr:21-11', rule: cp-opt-out-bypas", "2026-01-01", "2026-12-31")
                + waiver("W-2", "finding: F-0001, run: abc", "2026-01-01", "2026-12-31"));

        assertThat(code).isEqualTo(2);
        assertThat(commands.err())
                .contains(
                        "WAIV-005 " + folder.resolve("w.yaml")
                                + " line 2 The waiver \"W-1\" names the criterion \"gdpr:21-11\", which is not there. Did you mean \"gdpr:21-1\"?")
                .contains(
                        "names the rule or pattern \"cp-opt-out-bypas\", which is not there. Did you mean \"cp-opt-out-bypass\"?")
                .contains(
                        "WAIV-006 " + folder.resolve("w.yaml")
                                + " line 3 The waiver \"W-2\" is about the finding F-0001 of the run abc, and no run before was given (--baseline).");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        int code = commands.run(
                "audit",
                folder.resolve("in").toString(),
                "--waivers",
                folder.resolve("no.yaml").toString());

        assertThat(code).isEqualTo(2);
        assertThat(commands.err())
                .contains("WAIV-001 " + folder.resolve("no.yaml")
                        + " There is no such file of waivers. Nothing was audited.");
    }
}
