package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.source.Problems;
import org.proviso.statement.Fact;

/** Java says what a text says; everything that follows from it is concluded by rules, and by them alone. */
class RulesDecideTest {
    private static final String BYPASS =
            "You may opt out of training. Even if you opt out, we will use flagged chats to train our models.";
    private static final List<Object> FACTS = Shipped.exampleFacts();
    private static final Rulebase ALL = new Rulebase(Shipped.BOOK, new Problems());
    private static final Ledger WHOLE = ALL.conclude(FACTS);
    /** Of the documents in which a rule did not fire, each so-many-th is looked at too when it is taken away. */
    private static final int OTHERS = 25;

    @Test
    void withoutRulesThereAreFactsAndNothingElse() {
        var facts = Shipped.facts(BYPASS);

        var ledger = new Rulebase(Shipped.BOOK.only(rule -> false), new Problems()).conclude(facts);

        assertThat(facts).isNotEmpty();
        assertThat(ledger.firings()).isEmpty();
        assertThat(ledger.reported(Reported.class)).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> withoutOneRuleExactlyItsConclusionsVanish() {
        return Shipped.BOOK.rules().stream()
                .map(rule -> DynamicTest.dynamicTest("without " + rule.id(), () -> assertItsConclusionsVanish(rule)));
    }

    private static void assertItsConclusionsVanish(Rule removed) {
        Set<String> touched = dependents(removed);
        List<Object> facts = factsAround(removed);
        Ledger before = ALL.conclude(facts);

        var ledger = new Rulebase(Shipped.BOOK.only(rule -> rule != removed), new Problems()).conclude(facts);

        assertThat(Shipped.conclusions(ledger, removed.id().value())).isEmpty();
        for (Rule rule : Shipped.BOOK.rules()) {
            if (!touched.contains(rule.id().value())) {
                assertThat(Shipped.conclusions(ledger, rule.id().value()))
                        .as(rule.id().value())
                        .isEqualTo(Shipped.conclusions(before, rule.id().value()));
            }
        }
    }

    /** The facts of all documents in which a rule fired, and of some others. */
    private static List<Object> factsAround(Rule rule) {
        Set<Integer> documents = WHOLE.firings().stream()
                .filter(firing -> firing.plan().rule() == rule)
                .flatMap(firing -> firing.facts().stream())
                .map(RulesDecideTest::document)
                .collect(Collectors.toSet());
        return FACTS.stream()
                .filter(fact -> documents.contains(document(fact)) || document(fact) % OTHERS == 0)
                .toList();
    }

    private static int document(Object fact) {
        if (fact instanceof Fact said) {
            return said.at().document();
        }
        return fact instanceof Typed typed
                ? typed.at().document()
                : ((Matched) fact).at().document();
    }

    /** The rule and all that look at what it concludes, directly or not. */
    private static Set<String> dependents(Rule removed) {
        Set<String> touched = new HashSet<>(Set.of(removed.id().value()));
        Set<String> asserted = new HashSet<>();
        Planner.plans(removed).forEach(plan -> asserted.add(Signature.of(plan).asserts()));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Rule rule : Shipped.BOOK.rules()) {
                for (Plan plan : Planner.plans(rule)) {
                    Signature signature = Signature.of(plan);
                    Set<String> looks = new TreeSet<>(signature.reads());
                    looks.addAll(signature.negates());
                    if (looks.stream().anyMatch(asserted::contains)
                            && touched.add(rule.id().value())) {
                        asserted.add(signature.asserts());
                        grown = true;
                    }
                }
            }
        }
        return touched;
    }

    @Test
    void theOrderOfRulesAndFactsChangesNothing() {
        Random random = new Random(20261124);
        List<Rule> rules = new ArrayList<>(Shipped.BOOK.rules());
        List<Object> facts = new ArrayList<>(FACTS);

        for (int i = 0; i < 3; i++) {
            Collections.shuffle(rules, random);
            Collections.shuffle(facts, random);
            var shuffled = new RuleBook(Shipped.BOOK.vocabulary(), rules, Shipped.BOOK.digest());

            var ledger = new Rulebase(shuffled, new Problems()).conclude(facts);

            assertThat(Shipped.conclusions(ledger)).isEqualTo(Shipped.conclusions(WHOLE));
        }
    }

    @TestFactory
    Stream<DynamicTest> aRuleAloneConcludesWhatItConcludesAmongAll() {
        List<Object> known = new ArrayList<>(FACTS);
        WHOLE.firings().stream().map(Firing::conclusion).distinct().forEach(known::add);
        return Shipped.BOOK.rules().stream()
                .map(rule -> DynamicTest.dynamicTest("alone " + rule.id(), () -> {
                    var ledger = new Rulebase(Shipped.BOOK.only(each -> each == rule), new Problems()).conclude(known);

                    assertThat(Shipped.conclusions(ledger, rule.id().value()))
                            .isEqualTo(Shipped.conclusions(WHOLE, rule.id().value()));
                }));
    }

    @Test
    void rulesThatNegateEachOtherInACircleAreAProblem() {
        var problems = new Problems();

        new Strata(
                List.of(
                        new Signature("a", "type:a", Set.of(), Set.of("type:b")),
                        new Signature("b", "type:b", Set.of(), Set.of("type:a"))),
                problems);

        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        "RULE-003 rules Rules negate each other in a circle; among them \"b\". A rule cannot hang on the absence of what it leads to. No rule was used.");
    }
}
