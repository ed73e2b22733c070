package org.proviso.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.proviso.source.Problems;

class PlainYamlTest {
    private final Problems problems = new Problems();

    @TestFactory
    Stream<DynamicTest> aShippedFileReadsAsTheFullReaderReadsIt() {
        return Stream.of("regulations", "rules")
                .map(Path::of)
                .filter(directory -> directory.toFile().isDirectory())
                .flatMap(directory -> Folder.at(directory, problems).entries().stream())
                .filter(entry -> entry.name().endsWith(".yaml"))
                .map(entry -> DynamicTest.dynamicTest(entry.path(), () -> readsAlike(entry.text())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: 1",
                "# c\n\na: b",
                "a:\n  b: [x, \"y, z\", 'it''s']\n  c:\n    - d\n    - e: 1\n      f: 2",
                "a:\n- b\n- c: 1\n  d: 2\ne: []",
                "- - a\n  - b\n-   c: d",
                "a: \"say \\\"no\\\" \\\\ #1: x\"",
                "a: gdpr:13-2-a",
                "a: https://example.org/x#art_1",
                "a: § 1798.105(c), 'quoted' inside",
                "a: yes\r\nb: 1.10\r\n",
                "a: it's [not] a {list}\nb: 0x1F\nc: 1_000\nd: true",
                "a: [ x , y ]\nb: [https://x#y]",
                "a: b  \nc: ' d '"
            })
    void whatItTakesItReadsAsTheFullReaderDoes(String text) {
        assertThat(PlainYaml.read("a.yaml", text, problems)).isPresent();
        readsAlike(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: |\n  b",
                "a: b\n  c",
                "a: 1\na: 2",
                "a: b # c",
                "a: {b: c}",
                "a: &x b",
                "a: \"\\n\"",
                "a: \"b\n  c\"",
                "a: [b,\n  c]",
                "a: [b, [c]]",
                "a: [b,]",
                "a:\tb",
                "a:",
                "a: ~",
                "a: b: c",
                "--- \na: b",
                "a: b\n c: d",
                "  a: b\nc: d",
                "- a\nb: c",
                "a:\n    b: 1\n  c: 2",
                "just words",
                ""
            })
    void whatIsNotPlainIsLeftToTheFullReader(String text) {
        assertThat(PlainYaml.read("a.yaml", text, problems)).isEmpty();
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aValueKnowsItsLine() {
        var node = PlainYaml.read("a.yaml", "# first\n\na:\n  - b\n  - c\n", problems)
                .orElseThrow();

        assertThat(node.at("a").items())
                .extracting(item -> item.place().toString())
                .containsExactly("a.yaml line 4", "a.yaml line 5");
    }

    private void readsAlike(String text) {
        var plain = PlainYaml.read("a.yaml", text, problems);

        assertThat(plain.orElseThrow())
                .hasToString(Yaml.readInFull("a.yaml", text, problems).toString());
        assertThat(problems.list()).isEmpty();
    }
}
