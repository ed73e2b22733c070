package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Digest;
import org.proviso.source.Problems;
import org.proviso.text.Yaml;

/** A condition that no example tests is found by taking it away. */
class MutationTest {
    private static final String VOCABULARY = """
            kind: topic
            concepts:
              tea:
                phrases: [tea]
                example: We drink tea.
              milk:
                phrases: [milk]
                example: We drink milk.
            """;

    @Test
    void aConditionThatNoExampleTestsIsReported() {
        List<Untested> untested = untested("""
                    flagged: [We drink tea.]
                    not-flagged: [We drink water.]
                """);

        assertThat(untested)
                .extracting(Untested::toString)
                .containsExactly(
                        "tea-alone row 1: \"it does not speak of “milk”\" could be taken away, and no example would notice.");
    }

    @Test
    void aNearMissTestsIt() {
        List<Untested> untested = untested("""
                    flagged: [We drink tea.]
                    not-flagged: [We drink water.]
                    near-miss: [We drink tea with milk.]
                """);

        assertThat(untested).isEmpty();
    }

    private static List<Untested> untested(String examples) {
        Problems problems = new Problems();
        String rule = """
                types:
                  tea-alone:
                    name: Tea alone
                    definition: Names tea and no milk.
                    when:
                      - {names: [tea], lacks: [milk]}
                """ + examples.indent(0);
        RuleBook book = new RuleBookReader(problems)
                .read(
                        Map.of(
                                "vocabulary/drinks.yaml", Yaml.read("drinks.yaml", VOCABULARY, problems),
                                "provisions/tea.yaml", Yaml.read("tea.yaml", rule, problems)),
                        Digest.of(rule));
        assertThat(problems.list()).isEmpty();
        Rule only = book.rules().get(0);
        return new Mutation(book, DeskFixture.WORKSHOP.catalogue(), Workshop.FLOOR)
                .of(only)
                .untested();
    }
}
