package org.proviso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.proviso.document.Passage;
import org.proviso.rule.Concept;
import org.proviso.rule.ConceptId;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** Every concept of rules/vocabulary, as a test of its own: its example names it. */
class VocabularyTest {
    private final Problems problems = new Problems();
    private final RuleBook book = new RuleBookReader(problems).read(Folder.at(Path.of("rules"), problems));
    private final StatementReader reader = new StatementReader(book.vocabulary());

    @TestFactory
    Stream<DynamicTest> everyConcept() {
        assertThat(problems.list()).isEmpty();
        return book.vocabulary().all().stream().map(this::test);
    }

    private DynamicTest test(Concept concept) {
        String name = concept.place() + " " + concept.id();
        return DynamicTest.dynamicTest(
                name,
                () -> assertThat(named(concept.example())).as(concept.example()).contains(concept.id()));
    }

    private Set<ConceptId> named(String example) {
        return reader.read(Passage.of("example", "", example), 0).facts().stream()
                .filter(fact -> fact instanceof Mention)
                .map(fact -> ((Mention) fact).concept())
                .collect(Collectors.toSet());
    }
}
