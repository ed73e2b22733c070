package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each folder of src/test/resources/documents holds a source file and what is read from it. {@code -Dgolden=accept} rewrites. */
class DocumentCasesTest {
    private static final Path CASES = Path.of("src/test/resources/documents");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsExpected(Path folder) throws IOException {
        Path expected = folder.resolve("expected.txt");
        Path source = source(folder);

        String read = Projection.of(new DocumentReader(Limits.DEFAULT)
                .read(new SourceFile(
                        "Acme", Naming.withoutEnding(source.getFileName().toString()), source)));

        if ("accept".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI"))
                    .as("expectations are never rewritten under CI")
                    .isNotEqualTo("true");
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    private static Path source(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> !f.endsWith("expected.txt"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no source file in " + folder));
        }
    }
}
