package org.proviso.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.proviso.audit.Term;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Examples;
import org.proviso.rule.Labels;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;

/** The words of the rules of a run, each with what it means. */
final class Glossary {
    private Glossary() {}

    /** Patterns and provision types as the rules define them, applicability, then concepts; each sort by its labels. */
    static List<Term> of(RuleBook book, Catalogue catalogue) {
        List<Term> terms = new ArrayList<>();
        terms.addAll(sorted(book.all(Rule.PatternRule.class).stream()
                .map(rule -> new Term(
                        "pattern", rule.name(), rule.pattern().value(), rule.definition(), example(rule.examples())))
                .toList()));
        terms.addAll(sorted(book.all(Rule.TypeRule.class).stream()
                .map(rule -> new Term(
                        "provision type",
                        rule.name(),
                        rule.type().value(),
                        rule.definition(),
                        example(rule.examples())))
                .toList()));
        terms.addAll(sorted(catalogue.flags().stream()
                .map(flag -> new Term("applicability", flag.name(), flag.id(), flag.question(), "none"))
                .toList()));
        terms.addAll(sorted(book.vocabulary().all().stream()
                .map(concept -> new Term(
                        "words (" + concept.kind().word() + ")",
                        Labels.plain(concept.id()),
                        concept.id().value(),
                        "What phrases of the vocabulary name, as in the example.",
                        concept.example()))
                .toList()));
        return terms;
    }

    private static List<Term> sorted(List<Term> terms) {
        return terms.stream()
                .sorted(Comparator.comparing((Term term) -> term.label().toLowerCase(Locale.ROOT))
                        .thenComparing(Term::id))
                .toList();
    }

    private static String example(Examples examples) {
        return examples.flagged().stream()
                .findFirst()
                .map(Examples.Example::text)
                .orElse("none");
    }
}
