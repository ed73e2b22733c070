package org.proviso.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code that a person can meet has a paragraph in docs/problems.md, and no paragraph is about a code that nobody uses. */
class ProblemCodesTest {
    private static final Path DOCUMENT = Path.of("docs", "problems.md");
    private static final Pattern IN_JAVA = Pattern.compile("\"([A-Z]+-\\d{3})\"");
    private static final Pattern IN_SHELL = Pattern.compile("\"([A-Z]+-\\d{3}) ");
    private static final Pattern HEADING = Pattern.compile("(?m)^### ([A-Z]+-\\d{3}) \\S.*\\R+(?!#)\\S");

    /** Looks like a code and is the name of a digest. */
    private static final String NO_CODE = "SHA-256";

    @Test
    void everyCodeHasItsParagraphAndEveryParagraphItsCode() {
        assertThat(documented()).containsExactlyInAnyOrderElementsOf(used());
    }

    @Test
    void noCodeIsExplainedTwice() {
        assertThat(documented()).doesNotHaveDuplicates();
    }

    private static List<String> documented() {
        return found(HEADING, Program.text(DOCUMENT)).toList();
    }

    private static Set<String> used() {
        Stream<String> java = Program.files("src/main/java", ".java").stream()
                .flatMap(file -> found(IN_JAVA, Program.text(file)))
                .filter(code -> !code.equals(NO_CODE));
        Stream<String> shell = Program.files("bin", "").stream()
                .filter(file -> file.toFile().isFile())
                .flatMap(file -> found(IN_SHELL, Program.text(file)));
        return Stream.concat(java, shell).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
