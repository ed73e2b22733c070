package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;

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

    /** Six cells follow from others of their row: no text can tell the rule with them from the rule without. */
    @Test
    void theExamplesOfTheOptOutPatternsNoticeEveryOtherChange() {
        RuleBook book = DeskFixture.WORKSHOP.book();
        List<Untested> unnoticed = new Testing(book, DeskFixture.WORKSHOP.catalogue(), Workshop.FLOOR)
                        .mutated(rule -> rule instanceof Rule.PatternRule
                                && rule.place().file().endsWith("provisions/opt-out.yaml"))
                        .stream()
                        .flatMap(each -> each.untested().stream())
                        .toList();

        assertThat(unnoticed).as("may only become fewer").hasSizeBetween(1, 6);
    }

    private static List<Untested> untested(String examples) {
        String rule = """
                types:
                  tea-alone:
                    name: Tea alone
                    definition: Names tea and no milk.
                    when:
                      - {names: [tea], lacks: [milk]}
                """ + examples.indent(0);
        RuleBook book = DeskFixture.book(VOCABULARY, rule);
        Rule only = book.rules().get(0);
        return new Mutation(book, DeskFixture.WORKSHOP.catalogue(), Workshop.FLOOR)
                .of(only)
                .untested();
    }
}
