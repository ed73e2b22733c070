package org.proviso.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.proviso.audit.Finding;
import org.proviso.audit.Judge;
import org.proviso.audit.Judged;
import org.proviso.audit.Judgement;
import org.proviso.audit.Settings;
import org.proviso.document.Document;
import org.proviso.document.Passage;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Examples;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleId;
import org.proviso.source.Problems;
import org.proviso.statement.Facts;
import org.proviso.statement.StatementReader;

/** Lets rules read their examples. */
final class Examiner {
    private final RuleBook book;
    private final Catalogue catalogue;
    private final Judge judge;
    private final StatementReader reader;
    private final Set<String> types = new LinkedHashSet<>();

    Examiner(RuleBook book, Catalogue catalogue, Problems problems) {
        this(book, catalogue, new StatementReader(book.vocabulary()), problems);
    }

    /** With a reader of the same vocabulary, which is what takes time to make. */
    Examiner(RuleBook book, Catalogue catalogue, StatementReader reader, Problems problems) {
        this.book = book;
        this.catalogue = catalogue;
        this.judge = new Judge(book, catalogue, List.of(), problems);
        this.reader = reader;
        book.all(Rule.TypeRule.class).forEach(rule -> types.add(rule.id().value()));
    }

    /** Every example of every rule. */
    Examined examine() {
        Map<String, List<Examined.Result>> all = new TreeMap<>();
        book.rules().forEach(rule -> all.put(rule.id().value(), examine(rule)));
        return new Examined(all);
    }

    List<Examined.Result> examine(Rule rule) {
        List<Examined.Result> results = new ArrayList<>();
        rule.examples().flagged().forEach(example -> results.add(result(rule, example, true)));
        rule.examples().unflagged().forEach(example -> results.add(result(rule, example, false)));
        return results;
    }

    private Examined.Result result(Rule rule, Examples.Example example, boolean expected) {
        List<Facts> documents = new ArrayList<>();
        for (String text : example.whole()) {
            Document document = Passage.of("example " + documents.size(), example.heading(), text);
            documents.add(reader.read(document, documents.size()));
        }
        Judgement judgement = judge.judge("example", documents, Settings.NONE);
        Set<String> concluded = concluded(judgement);
        boolean inForce = example.asOf().map(day -> isInForce(rule, day)).orElse(true);
        boolean flagged = inForce && concluded.contains(rule.id().value());
        boolean quoted = !flagged || example.quote().isEmpty() || covers(documents, rule, example.quote());
        String said = said(rule, concluded, flagged, inForce)
                + (quoted ? "" : " The words expected are not in what it quotes.");
        return new Examined.Result(true, flagged == expected && quoted, said);
    }

    private static boolean isInForce(Rule rule, LocalDate day) {
        return !day.isBefore(rule.life().from())
                && rule.life().until().map(end -> !day.isAfter(end)).orElse(true);
    }

    private static String said(Rule rule, Set<String> concluded, boolean flagged, boolean inForce) {
        if (!inForce) {
            return "The rule is not in force on that day.";
        }
        Set<String> others = new LinkedHashSet<>(concluded);
        others.remove(rule.id().value());
        return (flagged ? "The rule holds." : "The rule does not hold.")
                + (others.isEmpty() ? "" : " Also concluded: " + String.join(", ", others) + ".");
    }

    /** A finding of the rule quotes the words; a rule that makes no findings shows its whole text. Few examples ask for it. */
    private boolean covers(List<Facts> documents, Rule rule, String quote) {
        Judgement judgement = new Judge(book, catalogue, catalogue.criteria(), new Problems())
                .judge("example", documents, Settings.NONE);
        List<Finding> own = judgement.findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .toList();
        return own.isEmpty()
                ? judgement.provisions().stream()
                        .anyMatch(judged -> judged.text().contains(quote))
                : own.stream()
                        .flatMap(finding -> finding.quotes().stream())
                        .anyMatch(evidence -> evidence.quote().text().contains(quote));
    }

    /** The types that are stated, and of all other rules those that fired. */
    private Set<String> concluded(Judgement judgement) {
        Set<String> concluded = new LinkedHashSet<>();
        for (Judged judged : judgement.provisions()) {
            judged.types().keySet().forEach(type -> concluded.add(type.value()));
            judged.patterns().forEach(pattern -> concluded.add(pattern.value()));
        }
        for (RuleId fired : judgement.firings().keySet()) {
            if (!types.contains(fired.value())) {
                concluded.add(fired.value());
            }
        }
        return concluded;
    }
}
