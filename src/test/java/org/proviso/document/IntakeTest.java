package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.document.Intake.PlatformFrom;

class IntakeTest {
    @TempDir
    Path folder;

    private Intake taken(PlatformFrom platformFrom) {
        return Intake.of(List.of(folder), platformFrom);
    }

    private List<String> ids(Intake intake) {
        return intake.files().stream().map(f -> f.id().value()).toList();
    }

    @Test
    void platformAndTypeComeFromThePath() {
        write("Nimbusry/Terms of Service.txt");
        write("Acme/Privacy Policy #eu.html");
        write("Acme/GPT-3.5 terms.md");

        assertThat(ids(taken(PlatformFrom.FOLDER)))
                .containsExactly("Acme/GPT-3.5 terms", "Acme/Privacy Policy #eu", "Nimbusry/Terms of Service");
    }

    @Test
    void aFileGivenByItselfBelongsToItsFolder() {
        write("Acme/Terms.txt");

        var intake = Intake.of(List.of(folder.resolve("Acme/Terms.txt")), PlatformFrom.FOLDER);

        assertThat(ids(intake)).containsExactly("Acme/Terms");
    }

    @Test
    void eachFileCanBeAPlatformOfItsOwn() {
        write("Acme.pdf");
        write("Nimbusry.pdf");

        assertThat(ids(taken(PlatformFrom.FILE))).containsExactly("Acme/Acme", "Nimbusry/Nimbusry");
    }

    @Test
    void filesOfOneNameKeepTheirEndingsToTellThemApart() {
        write("Acme/Terms.html");
        write("Acme/Terms.pdf");
        write("old/Acme/Terms.pdf");

        assertThat(ids(taken(PlatformFrom.FOLDER)))
                .containsExactly("Acme/Terms", "Acme/Terms (pdf 2)", "Acme/Terms (pdf)");
    }

    @Test
    void clutterIsListedNotLost() {
        write("README.md");
        write(".hidden/x.html");
        write("Acme/captured.tsv");
        write("Acme/Terms.txt");
        write("Acme/Terms_files/logo.png");

        var intake = taken(PlatformFrom.FOLDER);

        assertThat(ids(intake)).containsExactly("Acme/Terms");
        assertThat(intake.skipped())
                .extracting(s -> folder.relativize(s.path()) + ": " + s.reason())
                .containsExactlyInAnyOrder(
                        "README.md: about the folder",
                        ".hidden: hidden folder",
                        "Acme/captured.tsv: data, not a document",
                        "Acme/Terms_files: parts of a saved web page");
        assertThat(intake.problems()).isEmpty();
    }

    @Test
    void aFileGivenTwiceIsReadOnce() {
        write("Acme/Terms.txt");

        var intake = Intake.of(List.of(folder, folder.resolve("Acme/Terms.txt")), PlatformFrom.FOLDER);

        assertThat(intake.files()).hasSize(1);
        assertThat(intake.skipped()).extracting(Intake.Skipped::reason).containsExactly("given twice");
    }

    @Test
    void anEmptyPlatformFolderIsAProblem() throws IOException {
        write("Acme/Terms.txt");
        Files.createDirectories(folder.resolve("Nimbusry"));

        assertThat(taken(PlatformFrom.FOLDER).problems())
                .extracting(p -> p.code() + " " + p.place().file())
                .containsExactly("DOC-002 " + folder.resolve("Nimbusry"));
    }

    @Test
    void linksAreFollowed() throws IOException {
        write("store/Terms.txt");
        Files.createDirectories(folder.resolve("Acme"));
        Files.createSymbolicLink(folder.resolve("Acme/Privacy Policy.txt"), folder.resolve("store/Terms.txt"));

        assertThat(ids(taken(PlatformFrom.FOLDER))).containsExactly("Acme/Privacy Policy", "store/Terms");
    }

    @Test
    void settingsNameFilesAndSetLimits() {
        write("2026/tos-v3.txt");
        write("proviso.yaml", "platforms:\n  Acme:\n    Terms of Service: 2026/tos-v3.txt\nlimits:\n  depth: 99\n");

        var intake = taken(PlatformFrom.FOLDER);

        assertThat(ids(intake)).containsExactly("Acme/Terms of Service");
        assertThat(intake.limits().depth()).isEqualTo(99);
        assertThat(intake.limits().bytes()).isEqualTo(Limits.DEFAULT.bytes());
    }

    @Test
    void anUnknownSettingIsNamedWithItsLine() {
        write("Acme/Terms.txt");
        write("proviso.yaml", "limits:\n  dept: 99\n");

        assertThat(taken(PlatformFrom.FOLDER).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.toString())
                        .contains("proviso.yaml line 2", "\"dept\" is not a key", "Did you mean \"depth\"?"));
    }

    private void write(String name) {
        write(name, "You may use it.");
    }

    private void write(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
