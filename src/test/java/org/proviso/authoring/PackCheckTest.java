package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Digest;
import org.proviso.source.Problems;
import org.proviso.text.Folder;
import org.proviso.text.Node;
import org.proviso.text.Yaml;

/** What is wrong with several rules together. */
class PackCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String EXAMPLES = "\n    flagged: [x]\n    not-flagged: [y]\n";

    @Test
    void theShippedPackHasNoProblem() {
        Problems problems = new Problems();

        new PackCheck(DeskFixture.WORKSHOP.book(), DeskFixture.WORKSHOP.catalogue(), problems).run(DAY);

        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aRowThatMustLackLessIsNotDecidedByOneThatMustLackMore() {
        assertThat(told(
                        "mappings: {}\n",
                        "types:\n  tea-use:\n    name: x\n    definition: x\n    when:\n"
                                + "      - {names: [tea], and-names: [sugar], lacks: [milk], within: provision}\n"
                                + "      - {names: [tea], lacks: [milk], within: document}"
                                + EXAMPLES))
                .isEmpty();
    }

    @Test
    void aRuleOnACriterionThatEndedIsNamed() {
        Catalogue ended =
                catalogue(text -> text.replace("  - id: gdpr:21-1\n", "  - id: gdpr:21-1\n    until: 2026-06-30\n"));
        Problems problems = new Problems();

        new PackCheck(DeskFixture.WORKSHOP.book(), ended, problems).run(DAY);

        assertThat(problems.list())
                .isNotEmpty()
                .allMatch(problem -> problem.code().equals("LINT-004")
                        && problem.found().contains("leads to gdpr:21-1, which ended on 2026-06-30"));
    }

    @Test
    void aCriterionThatNoRuleLeadsToIsNamed() {
        RuleBook without = DeskFixture.WORKSHOP
                .book()
                .only(rule -> !(rule instanceof Rule.MappingRule mapping)
                        || !mapping.criterion().value().equals("gdpr:21-1"));
        Problems problems = new Problems();

        new PackCheck(without, DeskFixture.WORKSHOP.catalogue(), problems).run(DAY);

        assertThat(problems.list())
                .singleElement()
                .asString()
                .startsWith("LINT-008 regulations No rule leads to gdpr:21-1, and no reason is given why.");
    }

    private static Catalogue catalogue(UnaryOperator<String> change) {
        List<Folder.Entry> files = DeskFixture.REGULATIONS.entries().stream()
                .map(file -> new Folder.Entry(file.name(), file.path(), change.apply(file.text())))
                .toList();
        Set<String> types = DeskFixture.WORKSHOP.book().all(Rule.TypeRule.class).stream()
                .map(rule -> rule.type().value())
                .collect(Collectors.toSet());
        Problems problems = new Problems();
        Catalogue catalogue = Catalogue.read(new Folder("regulations", files), types, problems);
        assertThat(problems.list()).isEmpty();
        return catalogue;
    }

    @Test
    void doublesDifferingSeveritiesAndRowsThatNeverDecideAreNamed() {
        List<String> told = told(
                mapping("one", "high") + mapping("two", "high") + mapping("three", "low"),
                "types:\n  tea-use:\n    name: x\n    definition: x\n    when:\n      - {names: [tea]}\n      - {names: [tea], lacks: [milk]}"
                        + EXAMPLES);

        assertThat(told)
                .anyMatch(line -> line.startsWith("LINT-001") && line.contains("\"two\""))
                .anyMatch(line -> line.startsWith("LINT-002")
                        && line.contains("\"three\" is low")
                        && line.contains("\"one\" is high"))
                .anyMatch(line -> line.startsWith("LINT-003") && line.contains("Row 2 of \"tea-use\""));
    }

    @Test
    void aRuleThatBeginsLateAndOneWithoutExamplesAreNamed() {
        List<String> told = told(
                mapping("late", "high")
                        .replace("    severity", "    from: 2027-06-01\n    severity")
                        .replace(EXAMPLES, "\n"),
                "types: {}\n");

        assertThat(told)
                .anyMatch(line -> line.startsWith("LINT-005") && line.contains("begins on 2027-06-01"))
                .anyMatch(line -> line.startsWith("LINT-007") && line.contains("one that is flagged, one that is not"));
    }

    @Test
    void aPhraseOfTwoContraryConceptsIsNamed() {
        List<String> told = told("mappings: {}\n", "types: {}\n", """
                kind: modal
                concepts:
                  firm: {modality: asserted, phrases: [will], example: We will.}
                  loose: {modality: permitted, phrases: [will], example: We will.}
                """);

        assertThat(told).singleElement().asString().startsWith("LINT-006").contains("\"will\"");
    }

    private static String mapping(String id, String severity) {
        return "  " + id + ":\n    name: x\n    pattern: cp-tea\n    criterion: gdpr:21-1\n    severity: " + severity
                + "\n    statement: x\n    condition: x" + EXAMPLES;
    }

    private static List<String> told(String mappings, String types) {
        return told(mappings.startsWith("mappings") ? mappings : "mappings:\n" + mappings, types, """
                kind: topic
                concepts:
                  tea: {phrases: [tea], example: Tea.}
                  milk: {phrases: [milk], example: Milk.}
                  sugar: {phrases: [sugar], example: Sugar.}
                """);
    }

    private static List<String> told(String mappings, String types, String vocabulary) {
        Problems problems = new Problems();
        Map<String, Node> files = Map.of(
                "vocabulary/v.yaml", Yaml.read("v", vocabulary, problems),
                "mappings/m.yaml", Yaml.read("m", mappings, problems),
                "provisions/p.yaml", Yaml.read("p", types, problems));
        RuleBook book = new RuleBookReader(problems).read(files, Digest.of(mappings));
        assertThat(problems.list()).isEmpty();
        new PackCheck(book, DeskFixture.WORKSHOP.catalogue(), problems).run(DAY);
        return problems.list().stream()
                .map(Object::toString)
                .filter(line -> !line.startsWith("LINT-008"))
                .toList();
    }
}
