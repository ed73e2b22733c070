package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of words that they cannot use, and with which code they end. */
class ProvisoTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aCommandLineThatCannotBeReadIsForAPersonToPutRight() {
        assertThat(run("audit", "examples", "--as-of", "tomorrow")).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(run("audit")).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(run("inspect")).isEqualTo(ExitCode.TO_PUT_RIGHT);
    }

    @Test
    void aWrongOptionIsOneProblemAndOneLineOnHelp() {
        assertThat(run("audit", "examples", "--formt=json")).isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(told()).isEqualTo("""
                        CMD-012 proviso audit "--formt" is no option here. Did you mean "--format"? Nothing was done.
                        Help: proviso audit --help
                        """);
    }

    @Test
    void aWrongCommandIsToldWithTheNearest() {
        run("classfy");

        assertThat(told()).isEqualTo("""
                        CMD-012 proviso "classfy" is no command; known are audit, classify, evaluate, rules, review, regulations. Did you mean "classify"? Nothing was done.
                        Help: proviso --help
                        """);
    }

    @Test
    void aValueThatDoesNotFitIsToldWithWhatDoes() {
        run("audit", "examples", "--as-of", "tomorrow");
        run("audit", "examples", "--fail-on", "hgh");
        run("audit", "examples", "--threads", "many");
        run("audit");

        assertThat(told().lines().filter(line -> line.startsWith("CMD")))
                .containsExactly(
                        "CMD-012 --as-of \"tomorrow\" does not fit: expected a date such as 2026-11-24, not \"tomorrow\"."
                                + " Nothing was done.",
                        "CMD-012 --fail-on \"hgh\" does not fit; known are info, low, medium, high, critical."
                                + " Did you mean \"high\"? Nothing was done.",
                        "CMD-012 --threads \"many\" does not fit: a whole number is expected. Nothing was done.",
                        "CMD-012 proviso audit Missing: PATH. Nothing was done.");
    }

    @Test
    void helpIsNoTrouble() {
        assertThat(run("classify", "--help")).isEqualTo(ExitCode.DONE);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("UNITS.jsonl");
    }

    @Test
    void unitsThatAreNotThereAreNamed() {
        assertThat(run("classify", folder.resolve("none.jsonl").toString())).isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(told()).contains("CMD-004").contains("none.jsonl").contains("Nothing was classified.");
    }

    private String told() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private int run(String... arguments) {
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                100);
        return Proviso.commandLine(CLOCK, screen).execute(arguments);
    }
}
