package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a proviso.yaml changes in an audit. */
class SettingsTest {
    private static final String POLICY = """
            # Data
            If you are in the EEA, this section applies to you under the GDPR.

            You may opt out of training in your settings. Even if you opt out, we will use flagged chats to train our models.

            The service is for adults only.
            """;

    private final Commands commands = new Commands();

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String audit() {
        commands.run("audit", folder.toString(), "--format", "json", "--out", "-");
        return commands.out();
    }

    @Test
    void anAnswerStandsAgainstWhatTheTextSays() throws IOException {
        write("Acme/Privacy Policy.md", POLICY);
        assertThat(line(audit(), "minors")).contains("\"answer\" : \"no\"", "adults only");

        write("Acme/proviso.yaml", "applicability:\n  minors: {answer: yes, reason: schools sign up}\n");
        assertThat(line(audit(), "minors"))
                .contains("\"answer\" : \"yes\"", "proviso.yaml line 2: schools sign up", "adults only");
    }

    @Test
    void aFileGivenByItselfIsReadUnderTheSettingsOfItsFolderAndOfTheOneAbove() throws IOException {
        write("Acme/Privacy Policy.md", POLICY);
        write("Acme/proviso.yaml", "applicability: {minors: yes}\n");
        write("proviso.yaml", "applicability: {california: no}\n");

        commands.run("audit", folder.resolve("Acme/Privacy Policy.md").toString(), "--format", "json", "--out", "-");

        assertThat(line(commands.out(), "minors")).contains("\"answer\" : \"yes\"", "Set in proviso.yaml line 1");
        assertThat(line(commands.out(), "california")).contains("\"answer\" : \"no\"", "Set in ../proviso.yaml line 1");
    }

    @Test
    void settingsAreCalledTheSameWhereverTheyLie() throws IOException {
        write("here/Acme/Privacy Policy.md", POLICY);
        write("here/Acme/proviso.yaml", "severity: {gdpr:21-1: {severity: low, reason: accepted}}\n");
        write("there/deep/Acme/Privacy Policy.md", POLICY);
        write("there/deep/Acme/proviso.yaml", "severity: {gdpr:21-1: {severity: low, reason: accepted}}\n");

        commands.run("audit", folder.resolve("here").toString(), "--format", "json", "--out", "-");
        String here = commands.out();
        commands.run("audit", folder.resolve("there/deep").toString(), "--format", "json", "--out", "-");

        assertThat(commands.out()).isEqualTo(here).contains("Acme/proviso.yaml line 1: accepted");
    }

    @Test
    void documentsOfTwoPublishersInOnePlatformAreAProblem() throws IOException {
        write("Acme/Privacy Policy.md", "Quillon Ltd. (\"Quillon\", \"we\") collects your email address.\n");
        write("Acme/Terms.md", "Brandt & Voss Inc. (“Vossly”, “we”) offers the service.\n");
        write("Acme/Cookies.md", "Quillon Ltd. (\"we\") sets cookies.\n");

        int code = commands.run("audit", folder.toString(), "--format", "json", "--out", "-");

        assertThat(code).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err())
                .contains(
                        "DOC-019",
                        "Acme/Terms.md The documents of the platform \"Acme\" name different publishers: "
                                + "\"Cookies\" names Quillon; \"Terms\" names Voss, Vossly. Give each its own folder");
    }

    @Test
    void publishersThatAreSaidToBeOneHouseAreNoProblem() throws IOException {
        write("Acme/Privacy Policy.md", "Quillon Ltd. (\"Quillon\", \"we\") collects your email address.\n");
        write("Acme/Terms.md", "Brandt & Voss Inc. (“Vossly”, “we”) offers the service.\n");
        write("Acme/proviso.yaml", "publishers: [Quillon, Vossly]\n");

        assertThat(commands.run("audit", folder.toString(), "--format", "json", "--out", "-"))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void aLawThatIsAnsweredNotToApplyRaisesNothing() throws IOException {
        write("Acme/Privacy Policy.md", POLICY);
        write("Acme/proviso.yaml", "applicability: {california: no}\n");

        assertThat(audit())
                .contains("\"regulation\" : \"gdpr\"")
                .doesNotContain("\"regulation\" : \"ccpa\",\n    \"criterion\" : \"ccpa:1798.120\",\n    \"kind\"");
        assertThat(commands.out()).contains("\"outcome\" : \"not-applicable\"");
    }

    @Test
    void aSeverityIsChangedWithItsReasonAndMakesAnotherRun() throws IOException {
        write("Acme/Privacy Policy.md", POLICY);
        String before = audit();

        write("Acme/proviso.yaml", "severity:\n  gdpr:21-1: {severity: info, reason: accepted until spring}\n");
        String after = audit();

        assertThat(before).contains("\"severityChanges\" : [ ]").doesNotContain("accepted until spring");
        assertThat(after).contains("\"to\" : \"info\"", "set to info (", "accepted until spring");
        assertThat(run(after)).isNotEqualTo(run(before));
    }

    @Test
    void aFolderNamesItsPlatformAndItsFiles() throws IOException {
        write("a/pp-v3.md", POLICY);
        write("a/tos.md", POLICY);
        write("a/proviso.yaml", """
                platform: Acme AI
                documents:
                  pp-v3.md: {type: Rules of the House, kind: privacy-policy}
                """);

        assertThat(audit())
                .contains("\"id\" : \"Acme AI/Rules of the House\"", "\"id\" : \"Acme AI/tos\"")
                .doesNotContain("No document of a kind that holds this disclosure was supplied (privacy-policy).");
    }

    @Test
    void thePartiesStandWithTheirRoleTheirRegionAndTheirWords() throws IOException {
        write("Acme/Privacy Policy.md", POLICY + """

                If you live in the United Kingdom, the controller is Acme Ireland Limited, Dublin.
                """);

        String party = after(audit(), "\"parties\"");

        assertThat(party)
                .contains("\"role\" : \"controller\"", "\"regions\" : [ \"uk\" ]")
                .contains("the controller is Acme Ireland Limited, Dublin.");
    }

    private static String after(String json, String key) {
        int at = json.indexOf(key);
        return json.substring(at, json.indexOf("\"severityChanges\"", at));
    }

    @Test
    void whatCannotBeUsedStopsTheAudit() throws IOException {
        write("Acme/Privacy Policy.md", POLICY);
        write("Acme/proviso.yaml", "severity: {gdpr:21-1: low}\n");

        assertThat(commands.run("audit", folder.toString(), "--format", "json", "--out", "-"))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(commands.out()).isEmpty();
        assertThat(commands.err()).startsWith("SET-004 ").contains("without a reason", "Nothing was audited.");
    }

    private static String line(String json, String flag) {
        int at = json.indexOf("\"flag\" : \"" + flag + "\"");
        return json.substring(at, json.indexOf("\"flag\"", at + 5));
    }

    private static String run(String json) {
        return json.lines().filter(line -> line.contains("\"id\"")).findFirst().orElse("");
    }
}
