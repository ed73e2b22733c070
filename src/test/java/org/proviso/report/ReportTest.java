package org.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.source.Problem;

class ReportTest {
    @TempDir
    Path folder;

    @Test
    void everyFormatIsWrittenAndNothingElse() throws IOException {
        Path out = folder.resolve("a/b");

        Written written = Report.of(Fixtures.audit()).write(out, EnumSet.allOf(ReportFormat.class));

        assertThat(written.problems()).isEmpty();
        assertThat(written.files()).containsExactly(out.resolve("audit.xlsx"), out.resolve("findings.json"));
        try (var files = Files.list(out)) {
            assertThat(files).containsExactlyInAnyOrderElementsOf(written.files());
        }
    }

    @Test
    void equalAuditsGiveEqualBytes() throws IOException {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(bytes(format)).isEqualTo(bytes(format));
        }
    }

    @Test
    void aFolderThatIsAFileIsAProblemAndTheFileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("reports"), "mine");

        Written written = Report.of(Fixtures.audit()).write(file, EnumSet.allOf(ReportFormat.class));

        assertThat(written.files()).isEmpty();
        assertThat(written.problems()).extracting(Problem::code).containsExactly("OUT-001");
        assertThat(file).hasContent("mine");
    }

    private static byte[] bytes(ReportFormat format) throws IOException {
        var out = new ByteArrayOutputStream();
        Report.of(Fixtures.audit()).write(format, out);
        return out.toByteArray();
    }
}
