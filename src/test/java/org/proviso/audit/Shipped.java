package org.proviso.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.document.Document;
import org.proviso.document.Passage;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Problems;
import org.proviso.statement.Fact;
import org.proviso.statement.StatementReader;
import org.proviso.text.Folder;

/** The rules and criteria of the checkout, and the facts of a text that makes many of them fire: all their own examples. */
final class Shipped {
    static final Problems PROBLEMS = new Problems();
    static final RuleBook BOOK = new RuleBookReader(PROBLEMS).read(Folder.at(Path.of("rules"), PROBLEMS));
    static final Catalogue CATALOGUE = Catalogue.read(
            Folder.at(Path.of("regulations"), PROBLEMS),
            BOOK.all(Rule.TypeRule.class).stream()
                    .map(rule -> rule.type().value())
                    .collect(Collectors.toSet()),
            PROBLEMS);
    static final StatementReader READER = new StatementReader(BOOK.vocabulary());

    private Shipped() {}

    /** One document for each flagged example, judged together. */
    static List<Object> exampleFacts() {
        List<Object> facts = new ArrayList<>();
        int ordinal = 0;
        for (Rule rule : BOOK.rules()) {
            for (var example : rule.examples().held()) {
                Document document =
                        Passage.of(rule.id() + "-" + ordinal, example.heading(), String.join(" / ", example.whole()));
                facts.addAll(READER.read(document, ordinal++).facts());
            }
        }
        return facts;
    }

    static List<Fact> facts(String text) {
        return READER.read(Passage.of("text", "", text), 0).facts();
    }

    /** What typed rules concluded, in words that do not hang on the order of firing. */
    static Set<String> conclusions(Ledger ledger) {
        return ledger.firings().stream().map(Shipped::told).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> conclusions(Ledger ledger, String rule) {
        return ledger.firings().stream()
                .filter(firing -> firing.plan().rule().id().value().equals(rule))
                .map(Shipped::told)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String told(Firing firing) {
        return firing.plan().name() + " " + firing.conclusion() + " " + firing.facts();
    }
}
