package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/desk.md says what the desk says: both come from the definition of its columns. {@code -Dgolden=accept} writes it anew. */
class DeskDocTest {
    private static final Path DOCUMENT = Path.of("docs", "desk.md");

    @Test
    void theDocumentationOfTheColumnsIsTheirDefinition() throws IOException {
        String written = written();
        if ("accept".equals(System.getProperty("golden"))) {
            assertThat(System.getenv("CI"))
                    .as("expectations are not rewritten under CI")
                    .isNotEqualTo("true");
            Files.writeString(DOCUMENT, written);
        }

        assertThat(written).isEqualTo(Files.readString(DOCUMENT));
    }

    private static String written() {
        Workshop workshop = DeskFixture.WORKSHOP;
        Pack pack = Pack.of(DeskFixture.RULES, DeskFixture.PROBLEMS);
        Lists lists = Lists.of(
                pack.entries(), pack, workshop.catalogue(), workshop.book().offered());
        StringBuilder out = new StringBuilder(
                "# The columns of the desk\n\nMade from the same definition as the desk itself and as what is checked when it is taken in.\nHow they are used: [authoring.md](authoring.md).\n");
        for (DeskSheet sheet : DeskSheet.values()) {
            List<DeskColumn> columns = DeskColumn.of(sheet);
            if (!columns.isEmpty()) {
                out.append("\n## ")
                        .append(sheet.title())
                        .append("\n\n| column | what stands there | words |\n|---|---|---|\n");
                columns.forEach(column -> out.append(row(column, lists)));
            }
        }
        return out.toString();
    }

    private static String row(DeskColumn column, Lists lists) {
        List<String> words = lists.of(column.list());
        String shown = column.isLocked()
                ? "*the program's*"
                : words.isEmpty() ? "" : words.size() <= 8 ? String.join(", ", words) : "a list drops down";
        return "| `" + column.header() + "` | " + column.help() + " | " + shown + " |\n";
    }
}
