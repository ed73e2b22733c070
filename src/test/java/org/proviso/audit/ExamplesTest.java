package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.proviso.document.Passage;
import org.proviso.rule.Examples;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.statement.StatementReader;
import org.proviso.text.Folder;

/** Every example of a type or pattern in rules/, as a test of its own. */
class ExamplesTest {
    private final Problems problems = new Problems();
    private final RuleBook book = new RuleBookReader(problems).read(Folder.at(Path.of("rules"), problems));
    private final Judge judge = Judge.ofTypes(book, problems);
    private final StatementReader reader = new StatementReader(book.vocabulary());

    @TestFactory
    Stream<DynamicTest> everyExample() {
        assertThat(problems.list()).isEmpty();
        return book.rules().stream()
                .filter(rule -> rule instanceof Rule.TypeRule || rule instanceof Rule.PatternRule)
                .flatMap(rule -> Stream.concat(
                        rule.examples().flagged().stream().map(example -> test(rule, example, true)),
                        rule.examples().notFlagged().stream().map(example -> test(rule, example, false))));
    }

    private DynamicTest test(Rule rule, Examples.Example example, boolean flagged) {
        String name = example.place() + " " + (flagged ? "is " : "is not ") + rule.id();
        return DynamicTest.dynamicTest(name, () -> {
            Set<String> concluded = concluded(example);

            if (flagged) {
                assertThat(concluded).as(example.text()).contains(rule.id().value());
            } else {
                assertThat(concluded)
                        .as(example.text())
                        .doesNotContain(rule.id().value());
            }
        });
    }

    private Set<String> concluded(Examples.Example example) {
        var document = Passage.of("example", example.heading(), example.text());
        var judgement = judge.judge("example", List.of(reader.read(document, 0)), Judgement.Settings.NONE);
        Set<String> concluded = new TreeSet<>();
        for (Judged judged : judgement.provisions()) {
            judged.types().keySet().forEach(type -> concluded.add(type.value()));
            judged.patterns().forEach(pattern -> concluded.add(pattern.value()));
        }
        return concluded;
    }
}
