package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
    private static final String CLAUSE =
            "Even if you opt out of training, we will use flagged chats to train our models.";

    private final Commands commands = new Commands();

    @TempDir
    private Path folder;

    @Test
    void explainsAClause() {
        assertThat(commands.run("rules", "explain", "--text", CLAUSE)).isZero();

        assertThat(commands.out())
                .contains("What was found", "statement: platform use", "shows cp-opt-out-bypass-flagged")
                .contains("Which came near and did not", "first not met: ");
    }

    @Test
    void explainsAFileAndANamedRuleAsJson() throws IOException {
        Path file = Files.writeString(folder.resolve("clause.txt"), CLAUSE);

        assertThat(commands.run(
                        "rules", "explain", file.toString(), "--rule", "cp-withdrawal-ineffective", "--format", "json"))
                .isZero();

        assertThat(commands.out())
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"rule\" : \"cp-withdrawal-ineffective\"", "\"firstNotMet\"", "\"lacks\"");
    }

    @Test
    void namesTheNearestRule() {
        assertThat(commands.run("rules", "explain", "--text", CLAUSE, "--rule", "opt-out-rihgt"))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).contains("CMD-008", "Did you mean \"opt-out-right\"?");

        assertThat(commands.run("rules", "show", "opt-out-rihgt")).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).contains("CMD-008");
    }

    @Test
    void wantsOneText() {
        assertThat(commands.run("rules", "explain")).isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(commands.err()).startsWith("CMD-009 ");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(commands.run("rules", "explain", folder.resolve("none.md").toString()))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(commands.err()).contains("CMD-004", "none.md", "Nothing was explained.");
    }

    @Test
    void listsAndShowsRules() {
        assertThat(commands.run("rules", "list")).isZero();
        assertThat(commands.out()).contains("cp-opt-out-bypass", " rules\n");

        assertThat(commands.run("rules", "show", "opt-out-exception")).isZero();
        assertThat(commands.out()).contains("row 1", "flagged", "not flagged", "version");
    }

    @Test
    void checkRunsTheExamplesOfOtherRules() throws IOException {
        Path rules = folder.resolve("rules");
        copy(Path.of("rules"), rules);
        Files.writeString(rules.resolve("provisions").resolve("own.yaml"), """
                life: {status: draft, author: me, version: 1}
                types:
                  own-type:
                    name: Own
                    definition: Names training.
                    when:
                      - {names: [training]}
                    flagged:
                      - Delivery takes four days.
                    not-flagged:
                      - We use chats for training.
                """);
        Files.writeString(rules.resolve("mappings").resolve("own.yaml"), """
                life: {status: draft, author: me, version: 1}
                mappings:
                  own-mapping:
                    name: Own
                    pattern: cp-opt-out-bypass
                    criterion: gdpr:21-11
                    statement: The text states it.
                    condition: none
                """);

        assertThat(commands.run("rules", "check", "--rules", rules.toString())).isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(commands.err())
                .contains("RULE-004", "own.yaml line 9", "is expected: flag. The rule does not hold.")
                .contains("own.yaml line 11", "\"We use chats for training.\"", "is expected: no flag. The rule holds.")
                .contains("RULE-005", "names the criterion \"gdpr:21-11\"", "Did you mean \"gdpr:21-1\"?");
    }

    @Test
    void draftsAreExplainedWhenAskedForAndRetiredRulesNever() throws IOException {
        Path rules = folder.resolve("rules");
        copy(Path.of("rules"), rules);
        String rule = """
                life: {author: me, version: 1}
                types:
                  new-one: {status: draft, name: New, definition: Names training., when: [{names: [training]}]}
                  old-one: {status: retired, name: Old, definition: Names training., when: [{names: [training]}]}
                """;
        Files.writeString(rules.resolve("provisions").resolve("own.yaml"), rule);

        commands.run("rules", "explain", "--rules", rules.toString(), "--text", CLAUSE, "--with-drafts");

        assertThat(commands.out()).contains("new-one").doesNotContain("old-one");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
