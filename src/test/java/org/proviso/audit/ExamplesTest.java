package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.proviso.statement.Facts;
import org.proviso.statement.StatementReader;
import org.proviso.text.Folder;

/** Every example in rules/, as a test of its own. */
class ExamplesTest {
    private final Problems problems = new Problems();
    private final RuleBook book = new RuleBookReader(problems).read(Folder.at(Path.of("rules"), problems));
    private final Judge judge = new Judge(book, Shipped.CATALOGUE, List.of(), problems);
    private final StatementReader reader = new StatementReader(book.vocabulary());

    @TestFactory
    Stream<DynamicTest> everyExample() {
        assertThat(problems.list()).isEmpty();
        return book.rules().stream()
                .flatMap(rule -> Stream.concat(
                        rule.examples().held().stream().map(example -> test(rule, example, true)),
                        rule.examples().unflagged().stream().map(example -> test(rule, example, false))));
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

    /** The types that are stated, and of all other rules those that fired. */
    private Set<String> concluded(Examples.Example example) {
        List<Facts> documents = new ArrayList<>();
        for (String text : example.whole()) {
            var document = Passage.of("example " + documents.size(), example.heading(), text);
            documents.add(reader.read(document, documents.size()));
        }
        var judgement = judge.judge("example", documents, Settings.NONE);
        Set<String> concluded = new TreeSet<>();
        judgement.firings().keySet().forEach(rule -> concluded.add(rule.value()));
        book.all(Rule.TypeRule.class).forEach(rule -> concluded.remove(rule.id().value()));
        for (Judged judged : judgement.provisions()) {
            judged.types().keySet().forEach(type -> concluded.add(type.value()));
            judged.patterns().forEach(pattern -> concluded.add(pattern.value()));
        }
        return concluded;
    }
}
