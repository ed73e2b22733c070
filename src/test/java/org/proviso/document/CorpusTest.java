package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.proviso.document.Intake.PlatformFrom;

/** Reads the real documents of ../shared; skipped, and said so, where that folder is absent. */
class CorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("proviso.shared", "../shared"), "corpus");

    @BeforeAll
    static void onlyWhereTheCorpusIs() {
        assumeTrue(Files.isDirectory(CORPUS), "skipped: there is no folder " + CORPUS.toAbsolutePath());
    }

    @Test
    void everyRealDocumentIsRead() {
        var intake = Intake.of(
                List.of(
                        CORPUS.resolve("html"),
                        CORPUS.resolve("c3pa-html"),
                        CORPUS.resolve("pdf"),
                        CORPUS.resolve("docx")),
                PlatformFrom.FOLDER);
        var reader = new DocumentReader(intake.limits());

        assertThat(intake.problems()).isEmpty();
        assertThat(intake.files())
                .hasSize(228)
                .allSatisfy(file -> assertThat(reader.read(file))
                        .isInstanceOfSatisfying(
                                Reading.Read.class,
                                read -> assertThat(read.document().provisions()).isNotEmpty()));
    }

    @Test
    void whatIsReadOfPagesIsWhatTheirReferencesHold() throws IOException {
        var same = new ExtractionMeasure(CORPUS)
                .measureAll().stream()
                        .filter(measured -> !measured.isOfAnotherVersion())
                        .toList();

        var figures = ExtractionMeasure.Figures.of(same);
        assertThat(same).hasSizeGreaterThan(60);
        assertThat(figures.kept()).isCloseTo(1, within(0.05));
        assertThat(figures.foreign()).isCloseTo(0, within(0.05));
    }
}
