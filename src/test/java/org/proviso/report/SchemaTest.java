package org.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.sheet.SchemaCheck;

/** Every part of both workbooks keeps the schemas of ECMA-376. The build lays them into target/schemas. */
class SchemaTest {
    @TempDir
    Path folder;

    @Test
    void everyPartOfTheWorkbooksKeepsItsSchema() throws IOException, InterruptedException {
        Report.of(Fixtures.audit()).write(folder, EnumSet.of(ReportFormat.XLSX, ReportFormat.ISSUED));

        String found = check(folder.resolve("audit.xlsx"), folder.resolve("audit-issued.xlsx"));

        assertThat(found.lines()).hasSize(2).allMatch(line -> line.endsWith(".xlsx: []"), found);
    }

    private String check(Path... books) throws IOException, InterruptedException {
        String schemas;
        try (var jars = Files.list(Path.of("target", "schemas"))) {
            schemas = jars.map(Path::toString).sorted().reduce("", (all, jar) -> all + jar + File.pathSeparator);
        }
        Path out = folder.resolve("found");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        schemas + System.getProperty("java.class.path"),
                        SchemaCheck.class.getName(),
                        books[0].toString(),
                        books[1].toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
