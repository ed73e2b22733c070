package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.proviso.document.SettingsFile;
import org.proviso.document.SourceFile;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Severity;
import org.proviso.source.Problem;
import org.proviso.source.Problems;

class SettingsReaderTest {
    private static final SourceFile POLICY =
            new SourceFile("Acme", "Privacy Policy", Path.of("in/Acme/Privacy Policy.md"));

    private final Problems problems = new Problems();

    private static SettingsFile file(String folder, String text) {
        return new SettingsFile(Path.of(folder), Path.of(folder, "proviso.yaml"), "proviso.yaml", text);
    }

    private Settings read(SettingsFile... files) {
        return new SettingsReader(List.of(files), Shipped.CATALOGUE, problems).of(List.of(POLICY));
    }

    private static Settings.Answer answer(Settings settings, String flag) {
        return Objects.requireNonNull(settings.answers().get(flag), flag);
    }

    private String told() {
        return String.join("\n", problems.list().stream().map(Problem::toString).toList());
    }

    @Test
    void answersAndSeveritiesAreTakenIn() {
        Settings settings = read(file("in", """
                applicability:
                  california: no
                  minors: {answer: yes, reason: the sign-up asks for the age}
                severity:
                  gdpr:21-1: {severity: low, reason: accepted until spring}
                """));

        assertThat(problems.list()).isEmpty();
        assertThat(answer(settings, "california").holds()).isFalse();
        assertThat(answer(settings, "minors").reason()).isEqualTo("the sign-up asks for the age");
        assertThat(settings.severities())
                .extractingByKey(new CriterionId("gdpr:21-1"))
                .extracting(Settings.NewSeverity::severity)
                .isEqualTo(Severity.LOW);
    }

    @Test
    void whatStandsNearerToTheFilesHolds() {
        Settings settings = read(
                file("in/Acme", "applicability: {california: yes}"),
                file("in", "applicability: {california: no, eea: no}"),
                file("in/Bolt", "applicability: {eea: yes}"));

        assertThat(answer(settings, "california").holds()).isTrue();
        assertThat(answer(settings, "eea").holds()).isFalse();
    }

    @Test
    void twoFoldersThatDifferOnOnePlatformAreAProblem() {
        var reader = new SettingsReader(
                List.of(
                        file("in/a/Acme", "applicability: {california: yes}"),
                        file("in/b/Acme", "applicability: {california: no}")),
                Shipped.CATALOGUE,
                problems);

        reader.of(List.of(
                new SourceFile("Acme", "Privacy Policy", Path.of("in/a/Acme/Privacy Policy.md")),
                new SourceFile("Acme", "Terms", Path.of("in/b/Acme/Terms.md"))));

        assertThat(told())
                .isEqualTo("SET-006 in/b/Acme/proviso.yaml line 1 \"california\" is set otherwise at "
                        + "in/a/Acme/proviso.yaml line 1 for the same platform. Nothing was audited.");
    }

    @Test
    void anUnknownQuestionIsNamedWithTheNearest() {
        read(file("in", "applicability:\n  californa: no\n"));

        assertThat(told())
                .isEqualTo("SET-001 in/proviso.yaml line 2 \"californa\" is no question of applicability."
                        + " Did you mean \"california\"? Nothing was audited.");
    }

    @Test
    void anAnswerIsYesOrNo() {
        read(file("in", "applicability:\n  california: perhaps\n"));

        assertThat(told())
                .isEqualTo("SET-002 in/proviso.yaml line 2 The answer \"perhaps\" is neither yes nor no."
                        + " Nothing was audited.");
    }

    @Test
    void anUnknownCriterionIsNamedWithTheNearest() {
        read(file("in", "severity:\n  gdpr:21-11: {severity: low, reason: x}\n"));

        assertThat(told()).contains("SET-003 in/proviso.yaml line 2", "Did you mean \"gdpr:21-1\"?");
    }

    @Test
    void aSeverityNeedsAReason() {
        read(file("in", "severity:\n  gdpr:21-1: low\n  gdpr:13-2-a: {severity: low}\n"));

        assertThat(told())
                .isEqualTo("SET-004 in/proviso.yaml line 2 The severity of gdpr:21-1 is changed without a reason."
                        + " Nothing was audited.\n"
                        + "SET-004 in/proviso.yaml line 3 The severity of gdpr:13-2-a is changed without a reason."
                        + " Nothing was audited.");
    }

    @Test
    void anUnknownKindOfDocumentIsNamedWithTheNearest() {
        read(file("in", "documents:\n  a.md: {kind: privacy-polcy}\n"));

        assertThat(told()).contains("SET-005 in/proviso.yaml line 2", "Did you mean \"privacy-policy\"?");
    }

    @Test
    void whatIsNoKeyIsAProblem() {
        read(file("in", "severity:\n  gdpr:21-1: {severity: low, reason: x, wy: z}\n"));

        assertThat(told()).contains("TEXT-002", "\"wy\" is not a key");
    }
}
