package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.document.Passage;
import org.proviso.rule.Examples.Example;
import org.proviso.rule.Rule;
import org.proviso.source.Problems;
import org.proviso.statement.Fact;
import org.proviso.statement.Facts;

/** What is explained is what the engine does: it fires, or a condition failed. */
class ExplainerTest {
    private static final Rulebase RULES = new Rulebase(Shipped.BOOK, new Problems());

    /** For every example in rules/, of all rows of all rules those hold that fired, and no others. */
    @TestFactory
    Stream<DynamicTest> theSearchAgreesWithTheEngine() {
        return Shipped.BOOK.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id().value(), () -> examples(rule).forEach(ExplainerTest::assertAgreement)));
    }

    private static Stream<Example> examples(Rule rule) {
        return Stream.concat(rule.examples().flagged().stream(), rule.examples().notFlagged().stream());
    }

    private static void assertAgreement(Example example) {
        List<Fact> facts = new ArrayList<>();
        int ordinal = 0;
        for (String text : example.documents()) {
            var document = Passage.of("example " + ordinal, example.heading(), text);
            facts.addAll(Shipped.READER.read(document, ordinal++).facts());
        }
        Ledger ledger = RULES.conclude(facts);
        Set<String> fired =
                ledger.firings().stream().map(firing -> firing.plan().name()).collect(Collectors.toSet());
        List<Object> all = new ArrayList<>(facts);
        ledger.firings().stream().map(Firing::conclusion).distinct().forEach(all::add);

        Set<String> held = new TreeSet<>();
        for (Plan plan : RULES.plans()) {
            NearMiss miss = new NearMiss(plan, all);
            if (miss.holds()) {
                held.add(plan.name());
            } else {
                assertThat(miss.shortfall().lacks())
                        .as(plan.name())
                        .isNotEmpty()
                        .doesNotContain("");
                assertThat(miss.shortfall().at())
                        .as(plan.name())
                        .isBetween(0, plan.premises().size() - 1);
            }
        }

        assertThat(held).as(example.text()).isEqualTo(new TreeSet<>(fired));
    }

    @Test
    void namesTheConditionThatFailedAndWhatCameNearest() {
        Explanation.Row row = nearest(
                "Even if you opt out of training, we will use chats that our filters have flagged to improve our models.",
                "cp-opt-out-bypass-feedback");

        assertThat(row.met()).isEqualTo(row.of() - 1);
        assertThat(row.failed()).contains("in the hands of the user", "reported");
        assertThat(row.nearest().orElseThrow().says()).isEqualTo("condition controlled by platform: flagged");
        assertThat(row.lacks()).contains("who controls the condition: platform, where user is asked for");
    }

    @Test
    void saysWhatStandsWhereNothingMay() {
        Explanation.Row row = nearest("You may opt out of training in your settings.", "cp-opt-out-no-mechanism");

        assertThat(row.lacks().toString()).containsAnyOf("where none is asked for", "must not be");
    }

    @Test
    void saysWhatTypesWereFoundWhenNoneOfThemIsAskedFor() {
        Explanation.Row row = nearest("You can opt out of training in your settings.", "rights-granted");

        assertThat(row.met()).isZero();
        assertThat(row.lacks().toString()).contains("no such provision type was found", "states opt-out-right");
    }

    @Test
    void aTextThatSaysNothingMissesEveryRuleAtItsFirstCondition() {
        Explanation explanation = explain("Delivery takes four days.", rule -> true);

        assertThat(explanation.fired()).isEmpty();
        assertThat(explanation.missed()).hasSameSizeAs(Shipped.BOOK.rules());
    }

    private static Explanation.Row nearest(String text, String rule) {
        Explanation explanation = explain(text, each -> each.id().value().equals(rule));
        return explanation.missed().get(0).rows().get(0);
    }

    private static Explanation explain(String text, java.util.function.Predicate<Rule> asked) {
        Facts facts = Shipped.READER.read(Passage.of("text", "", text), 0);
        return Judge.ofRules(Shipped.BOOK, new Problems()).explain(List.of(facts), asked);
    }
}
