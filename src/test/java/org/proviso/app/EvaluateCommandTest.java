package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String UNITS = """
            {"id": "1", "text": "You can opt out of training in your settings.", "labels": ["opt-out-right", "model-training-use"]}
            {"id": "2", "text": "Delivery takes four days.", "labels": ["opt-out-right"]}
            """;

    private final Commands commands = new Commands();
    private Path gold = Path.of("");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        gold = Files.writeString(folder.resolve("own.jsonl"), UNITS);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void saysHowOftenRulesWereRight() {
        assertThat(commands.run("evaluate", gold.toString())).isZero();

        assertThat(commands.out())
                .startsWith("own: 2 texts, 2026-11-24")
                .containsPattern("opt-out-right +1\\.000 +0\\.500 +0\\.667 +2")
                .containsPattern("opt-out-right +1 +0 +1 +1\\.000");
    }

    @Test
    void printsJsonAlone() {
        assertThat(commands.run("evaluate", gold.toString(), "--format", "json", "--out", "-"))
                .isZero();

        assertThat(commands.out())
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"label\" : \"opt-out-right\"", "\"macro\"");
    }

    @Test
    void labelsOfOthersAreReadThroughAMapping() throws IOException {
        Path others = file("others.jsonl", """
                {"id": "1", "text": "You can opt out of training in your settings.", "label": "Choice"}
                {"id": "2", "text": "Delivery takes four days.", "label": "Other"}
                """);
        Path mapping = file("mapping.json", "{\"set\": {\"Choice\": [\"opt-out-*\"]}}");

        assertThat(commands.run("evaluate", others.toString(), "--set", "set", "--mapping", mapping.toString()))
                .isZero();
        assertThat(commands.out()).containsPattern("Choice +1\\.000 +1\\.000 +1\\.000 +1");

        assertThat(commands.run("evaluate", others.toString(), "--mapping", mapping.toString()))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err()).startsWith("EVAL-001 ").contains("has no set \"others\"; it has set");
    }

    @Test
    void aLabelThatIsNoneOfOursIsNamedWithTheNearest() throws IOException {
        Path wrong = file("wrong.jsonl", UNITS.replace("opt-out-right", "opt-out-rihgt"));

        assertThat(commands.run("evaluate", wrong.toString())).isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(commands.err())
                .contains("EVAL-002", "wrong.jsonl line 1", "Did you mean \"opt-out-right\"?", "--mapping");
    }

    @Test
    void aLineWithoutLabelsIsNamed() throws IOException {
        Path bare = file("bare.jsonl", "{\"id\": \"1\", \"text\": \"Hello.\"}\n");

        assertThat(commands.run("evaluate", bare.toString())).isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(commands.err()).contains("EVAL-003", "bare.jsonl line 1", "Nothing was evaluated.");
    }

    @Test
    void whatIsRecordedStandsInTheWorkbookAndUnderTheFloor() throws IOException {
        Path rules = folder.resolve("rules");
        copy(Path.of("rules"), rules);
        Files.deleteIfExists(rules.resolve("measures.yaml"));
        String unit =
                "{\"id\": \"1\", \"text\": \"Even if you opt out of training, we will use flagged chats to train our models.\","
                        + " \"labels\": [\"model-training-use\"], \"patterns\": []}\n";
        Path wrong = file("doubt.jsonl", unit.repeat(6));
        Path policy = file("Privacy Policy.md", """
                # Privacy
                If you are in the EEA, this section applies to you under the GDPR.

                Even if you opt out of training, we will use flagged chats to train our models.
                """);

        assertThat(commands.run("evaluate", wrong.toString(), "--rules", rules.toString(), "--record"))
                .isZero();
        assertThat(Files.readString(rules.resolve("measures.yaml")))
                .contains(
                        "\"doubt\": {on: 2026-11-24, units: 6",
                        "  cp-opt-out-bypass:\n    \"doubt\": {right: 0, wrong: 6, missed: 0}");

        String[] audit = {
            "audit",
            policy.toString(),
            "--rules",
            rules.toString(),
            "--format",
            "json",
            "--out",
            "-",
            "--fail-on",
            "high",
            "--regulations",
            "gdpr"
        };
        assertThat(commands.run(audit)).isEqualTo(ExitCode.FINDINGS);

        String[] floored = java.util.Arrays.copyOf(audit, audit.length + 2);
        floored[audit.length] = "--floor";
        floored[audit.length + 1] = "0.4";
        commands.run(floored);
        assertThat(commands.out())
                .contains("\"floor\" : \"0.4\"", "\"needsReader\" : true")
                .contains("needs a reader: the measured precision of cp-opt-out-bypass-flagged, 0.00, is below 0.40");
    }

    @Test
    void aFloorIsAShare() {
        assertThat(commands.run("audit", "examples", "--floor", "70")).isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(commands.err()).startsWith("CMD-010 --floor The floor is 70.0; a share from 0 to 1 is expected");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(commands.run("evaluate", folder.resolve("none.jsonl").toString()))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(commands.err()).contains("CMD-004", "none.jsonl", "Nothing was evaluated.");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
