package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.proviso.document.Passage;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Examples.Example;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.statement.StatementReader;
import org.proviso.text.Folder;

/** Every example of a mapping, a severity factor or an applicability rule, as a test of its own: it makes the rule fire, or does not. */
class FiringTest {
    private final Problems problems = new Problems();
    private final RuleBook book = new RuleBookReader(problems).read(Folder.at(Path.of("rules"), problems));
    private final Catalogue catalogue = Catalogue.read(Folder.at(Path.of("regulations"), problems), types(), problems);
    private final Judge judge = new Judge(book, catalogue, catalogue.criteria(), problems);
    private final StatementReader reader = new StatementReader(book.vocabulary());

    @TestFactory
    Stream<DynamicTest> everyExample() {
        assertThat(problems.list()).isEmpty();
        return book.rules().stream()
                .filter(rule -> !(rule instanceof Rule.TypeRule) && !(rule instanceof Rule.PatternRule))
                .flatMap(rule -> Stream.concat(
                        rule.examples().flagged().stream().map(example -> test(rule, example, true)),
                        rule.examples().notFlagged().stream().map(example -> test(rule, example, false))));
    }

    private DynamicTest test(Rule rule, Example example, boolean flagged) {
        String name = example.place() + " " + (flagged ? "fires " : "does not fire ") + rule.id();
        return DynamicTest.dynamicTest(
                name, () -> assertThat(fires(rule, example)).as(example.text()).isEqualTo(flagged));
    }

    private boolean fires(Rule rule, Example example) {
        var document = Passage.of("example", example.heading(), example.text());
        return judge.judge("example", List.of(reader.read(document, 0)), Judgement.Settings.NONE)
                .firings()
                .containsKey(rule.id());
    }

    private Set<String> types() {
        return book.all(Rule.TypeRule.class).stream()
                .map(rule -> rule.type().value())
                .collect(Collectors.toSet());
    }
}
