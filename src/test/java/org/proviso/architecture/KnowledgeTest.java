package org.proviso.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** What lawyers own is whole: every rule shows itself on examples, and every criterion is looked for or says why not. */
class KnowledgeTest {
    /** At-risk criteria that no rule maps to yet. May only fall; a new criterion comes with its rule. */
    private static final int WITHOUT_RULE = 1;

    private static final Problems PROBLEMS = new Problems();
    private static final RuleBook BOOK = new RuleBookReader(PROBLEMS).read(Folder.at(Path.of("rules"), PROBLEMS));
    private static final Catalogue CATALOGUE =
            Catalogue.read(Folder.at(Path.of("regulations"), PROBLEMS), types(), PROBLEMS);

    @Test
    void rulesAndRegulationsHaveNothingToPutRight() {
        assertThat(PROBLEMS.list()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasTextsThatAreFlaggedAndTextsThatAreNot() {
        return BOOK.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.place() + " " + rule.id(), () -> {
                    assertThat(rule.examples().held()).as("flagged").hasSizeGreaterThanOrEqualTo(1);
                    assertThat(rule.examples().unflagged()).as("not flagged").hasSizeGreaterThanOrEqualTo(1);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyMappingLeadsToACriterionAndFromAPattern() {
        Set<String> patterns = BOOK.all(Rule.PatternRule.class).stream()
                .map(rule -> rule.pattern().value())
                .collect(Collectors.toSet());
        return BOOK.all(Rule.MappingRule.class).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.place() + " " + rule.id(), () -> {
                    assertThat(CATALOGUE.find(rule.criterion()))
                            .as(rule.criterion().value())
                            .isPresent();
                    assertThat(patterns).contains(rule.pattern().value());
                }));
    }

    @TestFactory
    Stream<DynamicTest> noMappingAssumesWhatItsCriterionHangsOnAnyway() {
        return BOOK.all(Rule.MappingRule.class).stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.place() + " " + rule.id(),
                        () -> assertThat(rule.assumes())
                                .as("write \"condition: none\"")
                                .doesNotContainAnyElementsOf(hungOn(rule.criterion()))));
    }

    /** The flags of a criterion as clauses, and a word that no clause is. */
    private static List<String> hungOn(CriterionId id) {
        List<String> flags = CATALOGUE.find(id).orElseThrow().applicability();
        return Stream.concat(
                        Stream.of("none"),
                        CATALOGUE.flags().stream()
                                .filter(flag -> flags.contains(flag.id()))
                                .map(flag -> flag.condition().substring("if ".length())))
                .toList();
    }

    @Test
    void everyCriterionIsLookedForOrSaysWhyNot() {
        Set<CriterionId> mapped = BOOK.all(Rule.MappingRule.class).stream()
                .map(Rule.MappingRule::criterion)
                .collect(Collectors.toSet());
        List<String> neither = CATALOGUE.criteria().stream()
                .filter(criterion -> criterion.satisfiedBy().isEmpty()
                        && criterion.notJudged().isEmpty()
                        && !mapped.contains(criterion.id()))
                .map(criterion -> criterion.id().value())
                .toList();

        System.out.println("criteria without a rule yet: " + neither.size() + " of "
                + CATALOGUE.criteria().size());
        assertThat(neither).as("criteria without a rule").hasSizeLessThanOrEqualTo(WITHOUT_RULE);
    }

    @Test
    void everyRequiredDisclosureIsLookedForOrSaysWhyNot() {
        assertThat(CATALOGUE.criteria())
                .filteredOn(criterion -> criterion.kind() == Criterion.Kind.REQUIRED_DISCLOSURE)
                .isNotEmpty()
                .allMatch(criterion -> !criterion.satisfiedBy().isEmpty()
                        || !criterion.notJudged().isEmpty());
    }

    private static Set<String> types() {
        return BOOK.all(Rule.TypeRule.class).stream()
                .map(rule -> rule.type().value())
                .collect(Collectors.toSet());
    }
}
