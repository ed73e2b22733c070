package org.proviso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.source.Problem;
import org.proviso.source.Problems;

class FolderTest {
    @TempDir
    Path directory;

    private final Problems problems = new Problems();

    @Test
    void filesComeInTheOrderOfTheirNamesWithoutHiddenOnes() throws IOException {
        write("ccpa/law.yaml", "id: ccpa");
        write("b.yaml", "b: 1");
        write(".git/x.yaml", "x: 1");
        write("b.yaml~", "b: 0");

        var folder = Folder.at(directory, problems);

        assertThat(folder.entries()).extracting(Folder.Entry::name).containsExactly("b.yaml", "ccpa/law.yaml");
        assertThat(folder.under("ccpa")).extracting(Folder.Entry::text).containsExactly("id: ccpa");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void theSameFilesElsewhereHaveTheSameDigest() throws IOException {
        write("one/a.yaml", "a: 1");
        write("two/a.yaml", "a: 1");
        write("three/a.yaml", "a: 2");

        var digest = Folder.at(directory.resolve("one"), problems).digest();

        assertThat(digest)
                .isEqualTo(Folder.at(directory.resolve("two"), problems).digest());
        assertThat(digest)
                .isNotEqualTo(Folder.at(directory.resolve("three"), problems).digest());
    }

    @Test
    void whatTheBuildPackedIsWhatTheCheckoutHas() {
        var packed = Folder.packed("regulations", problems);

        assertThat(packed.origin()).isEqualTo("regulations (packed with the program)");
        assertThat(packed.entries())
                .isNotEmpty()
                .containsAll(Folder.at(Path.of("regulations"), problems).entries());
    }

    @Test
    void aJarHoldsTheSameFolderAsADirectory() throws IOException {
        write("classes/rules/engine/absence.drl", "rule");
        write("classes/rules/a.yaml", "a: 1");
        Path jar = directory.resolve("proviso.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of("rules/", "rules/engine/absence.drl", "rules/a.yaml", "rulesets/b.yaml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes(name.contains("drl") ? "rule" : name.endsWith("/") ? "" : "a: 1"));
            }
        }

        var fromJar = Folder.packed("rules", jar, problems);

        assertThat(fromJar).isEqualTo(Folder.packed("rules", directory.resolve("classes"), problems));
        assertThat(fromJar.entries()).extracting(Folder.Entry::name).containsExactly("a.yaml", "engine/absence.drl");
    }

    @Test
    void aFileThatIsNotUtf8IsAProblem() throws IOException {
        Files.write(directory.resolve("a.yaml"), new byte[] {'a', ':', ' ', (byte) 0xe9});

        Folder.at(directory, problems);

        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "TEXT-003 " + directory + "/a.yaml This is not text in UTF-8. The file was not taken in.");
    }

    @Test
    void aFolderThatIsNotThereIsAProblem() {
        Folder.at(directory.resolve("rulez"), problems);

        assertThat(problems.list())
                .extracting(Problem::toString)
                .containsExactly(
                        "TEXT-004 " + directory + "/rulez There is no such folder. Nothing was taken in from it.");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
