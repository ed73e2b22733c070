package org.proviso.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.proviso.audit.Judge;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Criterion;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.statement.StatementReader;
import org.proviso.text.Folder;

/** What a run knows, read and built as the program does it. */
record Library(RuleBook book, Judge judge, StatementReader statements, Times times) {
    /** How long each part took, in nanoseconds. */
    record Times(long rulesRead, long lawRead, long rulesBuilt, long phrasesBuilt) {
        @Override
        public String toString() {
            return "rules read %d ms, law read %d ms, rules built %d ms, phrases built %d ms"
                    .formatted(
                            rulesRead / 1_000_000,
                            lawRead / 1_000_000,
                            rulesBuilt / 1_000_000,
                            phrasesBuilt / 1_000_000);
        }
    }

    static Library of(String rules) {
        return of(rules, book -> book);
    }

    /** The library with another book in the place of the one that was read. */
    static Library of(String rules, UnaryOperator<RuleBook> change) {
        Problems problems = new Problems();
        long start = System.nanoTime();
        Folder folder = rules.isEmpty() ? Folder.packed("rules", problems) : Folder.at(Path.of(rules), problems);
        RuleBook read = new RuleBookReader(problems).read(folder).usedOn(LocalDate.of(2026, 11, 24));
        long rulesRead = System.nanoTime();
        Catalogue catalogue = Catalogue.read(Folder.packed("regulations", problems), types(read), problems);
        List<Criterion> criteria = catalogue.inForceOn(
                LocalDate.of(2026, 11, 24),
                catalogue.laws().stream().map(law -> law.id()).collect(Collectors.toSet()));
        RuleBook book = change.apply(read);
        long lawRead = System.nanoTime();
        Judge judge = new Judge(book, catalogue, criteria, problems);
        long rulesBuilt = System.nanoTime();
        StatementReader statements = new StatementReader(book.vocabulary());
        long end = System.nanoTime();
        if (!problems.isEmpty()) {
            System.out.println(
                    "What follows is not the whole library: " + problems.list().size() + " problems, first: "
                            + problems.list().get(0));
        }
        return new Library(
                book,
                judge,
                statements,
                new Times(rulesRead - start, lawRead - rulesRead, rulesBuilt - lawRead, end - rulesBuilt));
    }

    private static Set<String> types(RuleBook book) {
        return book.all(Rule.TypeRule.class).stream()
                .map(rule -> rule.type().value())
                .collect(Collectors.toSet());
    }

    /** Builds the library once, in a JVM of its own, and says how long that took. */
    public static void main(String[] args) {
        System.out.println(of(args.length > 0 ? args[0] : "").times());
    }
}
