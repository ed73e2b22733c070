package org.proviso.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected texts in files. {@code -Dgolden=accept} writes what was found instead of comparing; refused where CI is true. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/org/proviso/report");

    private Golden() {}

    static void assertSame(String name, String found) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("accept".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI"))
                    .as("expectations are not rewritten under CI")
                    .isNotEqualTo("true");
            Files.createDirectories(FOLDER);
            Files.writeString(file, found);
        }
        assertThat(file).exists();
        assertThat(found).isEqualTo(Files.readString(file));
    }
}
