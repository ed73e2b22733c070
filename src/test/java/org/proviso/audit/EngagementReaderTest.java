package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.audit.Engagement.Field;
import org.proviso.source.Problem;
import org.proviso.source.Problems;

class EngagementReaderTest {
    private final Problems problems = new Problems();

    @TempDir
    Path folder;

    @Test
    void everythingIsOptionalAndWhatIsGivenIsKept() throws IOException {
        Engagement engagement =
                read("client: Acme\nperiod: {from: 2026-01-01, to: 2026-10-31}\nperformed-by: A. Reader\n");

        assertThat(problems.list()).isEmpty();
        assertThat(engagement.of(Field.CLIENT)).contains("Acme");
        assertThat(engagement.of(Field.FROM)).contains("2026-01-01");
        assertThat(engagement.of(Field.REVIEWED_BY)).isEmpty();
    }

    @Test
    void anEmptyFileGivesNothing() throws IOException {
        assertThat(read("").digest()).isEmpty();
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void anotherTextIsAnotherRun() throws IOException {
        assertThat(read("client: Acme").digest())
                .isNotEqualTo(read("client: Bolt").digest());
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        Path file = folder.resolve("none.yaml");

        EngagementReader.read(file, problems);

        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        "ENG-001 " + file + " There is no such file, or it is no text in UTF-8 that may be read; a YAML"
                                + " file with engagement, client, from, to, date, workpaper, performed-by, reviewed-by, approved-by,"
                                + " remarks is expected, each optional. Nothing was audited.");
    }

    @Test
    void aKeyThatIsNotKnownIsAProblemWithTheNearest() throws IOException {
        read("cliant: Acme\n");

        assertThat(found())
                .isEqualTo(
                        "ENG-002 line 1 \"cliant\" is not a key that is known here; known are engagement, client, date,"
                                + " workpaper, performed-by, reviewed-by, approved-by, remarks, period (with from and to)."
                                + " Did you mean \"client\"? Nothing was audited.");
    }

    @Test
    void aDayThatIsNoneIsAProblem() throws IOException {
        read("date: 31 October 2026\n");

        assertThat(found())
                .isEqualTo(
                        "ENG-003 line 1 \"31 October 2026\" is no day; a day is written 2026-11-24. Nothing was audited.");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsAProblem() throws IOException {
        read("client: Acme\nperiod:\n  from: 2026-10-31\n  to: 2026-01-01\n");

        assertThat(found())
                .matches(
                        "ENG-004 line \\d The period ends on 2026-01-01 before it begins on 2026-10-31\\. Nothing was audited\\.");
    }

    private String found() {
        assertThat(problems.list()).hasSize(1);
        Problem problem = problems.list().get(0);
        return problem.code() + " " + problem.place().at() + " " + problem.found() + " " + problem.notDone();
    }

    private Engagement read(String yaml) throws IOException {
        return EngagementReader.read(Files.writeString(folder.resolve("engagement.yaml"), yaml), problems);
    }
}
