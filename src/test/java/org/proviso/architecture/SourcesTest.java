package org.proviso.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How sources are cut and named. */
class SourcesTest {
    private static final int MOST_LINES = 350;

    @Test
    void classesAreNamedForWhatTheyAre() {
        classes()
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Common|Impl|Manager)")
                .because("such a name says that something is there, and not what")
                .check(Program.CLASSES);
    }

    @Test
    void packagesAreNamedForWhatTheyMake() {
        classes()
                .should()
                .resideOutsideOfPackages("..util..", "..helper..", "..common..", "..impl..", "..manager..")
                .because("a class belongs to the form of the data that it produces")
                .check(Program.CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> everyPackageSaysWhatComesInAndGoesOutAndKnowsNoNull() {
        return PackageTable.rows().stream()
                .map(row -> Path.of("src/main/java", row.inFull().split("\\.", -1)))
                .filter(Files::isDirectory)
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    String text = Program.text(folder.resolve("package-info.java"));

                    assertThat(text).startsWith("/** ").contains("@NullMarked");
                }));
    }

    @TestFactory
    Stream<DynamicTest> noFileIsLongerThanOneIdea() {
        return Stream.of("src/main/java", "src/build/java", "src/test/java")
                .flatMap(folder -> Program.files(folder, ".java").stream())
                .map(file -> DynamicTest.dynamicTest(
                        file.toString(),
                        () -> assertThat(Program.text(file).lines().count())
                                .as("lines")
                                .isLessThanOrEqualTo(MOST_LINES)));
    }
}
