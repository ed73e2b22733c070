package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.rule.RuleBook;

/** What comes of examples: with what is expected, around what, on which day, and with which words quoted. */
class TestingTest {
    private static final String VOCABULARY = """
            kind: topic
            concepts:
              tea: {phrases: [tea], example: We drink tea.}
              milk: {phrases: [milk], example: We drink milk.}
            """;

    @Test
    void anUnsureRuleNeedsAReaderAndASureOneDoesNot() {
        String example = "    needs-reader: [We drink tea.]\n";

        assertThat(results("0.6", example))
                .singleElement()
                .matches(Tested.Result::green)
                .extracting(Tested.Result::said)
                .isEqualTo("The rule holds, with a confidence of 0.6: a reader is to look.");
        assertThat(results("0.9", example))
                .singleElement()
                .matches(result -> !result.green())
                .extracting(Tested.Result::said)
                .isEqualTo("The rule holds.");
    }

    @Test
    void aRuleThatDoesNotHoldNeedsNoReader() {
        assertThat(results("0.6", "    needs-reader: [We drink milk.]\n"))
                .singleElement()
                .matches(result -> !result.green())
                .extracting(Tested.Result::expected)
                .isEqualTo("needs a reader");
    }

    @Test
    void ofAnExampleThatDoesNotComeOutItIsSaidWhy() {
        assertThat(results("0.9", "    not-flagged: [We drink tea.]\n    flagged: [We drink milk.]\n"))
                .extracting(Tested.Result::said)
                .containsExactly(
                        "The rule does not hold. Row 1 came nearest, 0 of 1 met. Not met: it speaks of “tea” (no such concept was found).",
                        "The rule holds. Row 1 holds: names tea.");
    }

    @Test
    void whatStandsAroundATextIsReadWithIt() {
        assertThat(results("0.9", "    not-flagged: [{text: We drink it., before: There is tea.}]\n"))
                .singleElement()
                .matches(result -> !result.green());
    }

    @Test
    void aRuleHoldsOnNoDayBeforeItBegins() {
        assertThat(results("0.9", "    from: 2026-01-01\n    flagged: [{text: We drink tea., as-of: 2025-12-31}]\n"))
                .singleElement()
                .extracting(Tested.Result::said)
                .isEqualTo("The rule is not in force on that day.");
    }

    @Test
    void theWordsExpectedAreAmongThoseQuoted() {
        assertThat(results("0.9", "    flagged: [{text: We drink tea., quote: drink coffee}]\n"))
                .singleElement()
                .matches(result -> !result.green())
                .extracting(Tested.Result::said)
                .asString()
                .endsWith("The words expected are not in what it quotes.");
    }

    private static List<Tested.Result> results(String confidence, String examples) {
        String rule = "patterns:\n  cp-tea:\n    name: Tea\n    definition: Names tea.\n    confidence: " + confidence
                + "\n    when: [{names: [tea]}]\n" + examples;
        RuleBook book = DeskFixture.book(VOCABULARY, rule);
        return new Testing(book, DeskFixture.WORKSHOP.catalogue(), Workshop.FLOOR).results();
    }
}
