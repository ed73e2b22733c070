package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegulationsCommandTest {
    private final Commands commands = new Commands();

    @TempDir
    private Path folder;

    @Test
    void listsWhatAppliesOnADay() {
        assertThat(commands.run("regulations", "list", "--as-of", "2026-11-24")).isZero();
        assertThat(commands.out()).contains("gdpr:21-1").doesNotContain("ccr:7200-a");

        assertThat(commands.run("regulations", "list", "--as-of", "2027-01-01")).isZero();
        assertThat(commands.out()).contains("ccr:7200-a");
    }

    @Test
    void listsTheLawsThatAreNamed() {
        assertThat(commands.run("regulations", "list", "--regulations", "ccpa")).isZero();

        assertThat(commands.out()).contains("ccpa:1798.120", "ccr:7002-a").doesNotContain("gdpr:");
    }

    @Test
    void printsJsonAloneOnStandardOutput() {
        assertThat(commands.run("regulations", "list", "--format", "json", "--out", "-"))
                .isZero();

        assertThat(commands.out())
                .startsWith("{")
                .endsWith("}\n")
                .contains("\"sourceCheckedOn\"", "\"severityReason\"", "\"inForce\"");
    }

    @Test
    void showsWhyACitationIsToBeRechecked() {
        assertThat(commands.run("regulations", "show", "gdpr:11-2")).isZero();

        assertThat(commands.out()).contains("citation to be re-checked: citation from knowledge only");
    }

    @Test
    void namesTheNearestCriterion() {
        assertThat(commands.run("regulations", "show", "gdpr:21-11")).isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(commands.err()).contains("CMD-007", "gdpr:21-1");
        assertThat(commands.out()).isEmpty();
    }

    @Test
    void theStrictCheckRefusesWhatWasNotMatchedAndSaysWhere() {
        assertThat(commands.run("regulations", "check")).isZero();

        assertThat(commands.run("regulations", "check", "--strict")).isEqualTo(ExitCode.TO_PUT_RIGHT);
        assertThat(commands.err())
                .contains("REG-012 regulations/gdpr/criteria/", "gdpr:11-2", "citation from knowledge only");
    }

    @Test
    void aReportThatCannotBeWrittenIsSaid() {
        assertThat(commands.run("regulations", "list", "--out", folder.toString()))
                .isEqualTo(ExitCode.TO_PUT_RIGHT);

        assertThat(commands.err()).startsWith("CMD-006 ");
    }

    @Test
    void writesToAFile() {
        Path file = folder.resolve("criteria.json");

        assertThat(commands.run("regulations", "list", "--format", "json", "--out", file.toString()))
                .isZero();

        assertThat(Files.exists(file)).isTrue();
        assertThat(commands.out()).isEmpty();
    }
}
