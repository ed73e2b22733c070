package org.proviso.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.proviso.audit.Finding;
import org.proviso.audit.Judge;
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
    private final double floor;

    /** @param floor below which confidence asks for a reader, 0 to 1 */
    Examiner(RuleBook book, Catalogue catalogue, double floor) {
        this(book, catalogue, new StatementReader(book.vocabulary()), floor);
    }

    /** With a reader of the same vocabulary, which is what takes time to make. */
    Examiner(RuleBook book, Catalogue catalogue, StatementReader reader, double floor) {
        this.book = book;
        this.catalogue = catalogue;
        this.judge = Judge.ofRules(book, new Problems());
        this.reader = reader;
        this.floor = floor;
    }

    /** Every example of every rule. */
    Examined examine() {
        Map<String, List<Examined.Result>> all = new ConcurrentSkipListMap<>();
        book.rules().parallelStream().forEach(rule -> all.put(rule.id().value(), examine(rule)));
        return new Examined(all);
    }

    /** The examples of a rule, in the order of {@link Expectation}. */
    List<Examined.Result> examine(Rule rule) {
        List<Examined.Result> results = new ArrayList<>();
        for (Expectation expectation : Expectation.values()) {
            expectation.of(rule.examples()).forEach(example -> results.add(result(rule, example, expectation)));
        }
        return results;
    }

    private Examined.Result result(Rule rule, Examples.Example example, Expectation expected) {
        List<Facts> documents = new ArrayList<>();
        for (String text : example.whole()) {
            Document document = Passage.of("example " + documents.size(), example.heading(), text);
            documents.add(reader.read(document, documents.size()));
        }
        SortedMap<RuleId, Double> holding = judge.holding(documents);
        boolean inForce = example.asOf().map(day -> isInForce(rule, day)).orElse(true);
        boolean held = inForce && holding.containsKey(rule.id());
        boolean quoted = !held || example.quote().isEmpty() || covers(documents, rule, example.quote());
        boolean unsure = held && holding.getOrDefault(rule.id(), 1.0) < floor;
        boolean asExpected = held == expected.holds() && (expected != Expectation.NEEDS_READER || unsure);
        String said =
                said(rule, holding, held, inForce) + (quoted ? "" : " The words expected are not in what it quotes.");
        return new Examined.Result(true, asExpected && quoted, said);
    }

    private static boolean isInForce(Rule rule, LocalDate day) {
        return !day.isBefore(rule.life().from())
                && rule.life().until().map(end -> !day.isAfter(end)).orElse(true);
    }

    private String said(Rule rule, SortedMap<RuleId, Double> holding, boolean held, boolean inForce) {
        if (!inForce) {
            return "The rule is not in force on that day.";
        }
        List<String> others = holding.keySet().stream()
                .filter(id -> !id.equals(rule.id()))
                .map(RuleId::value)
                .toList();
        return (held ? "The rule holds" + sure(holding.getOrDefault(rule.id(), 1.0)) + "." : "The rule does not hold.")
                + (others.isEmpty() ? "" : " Also concluded: " + String.join(", ", others) + ".");
    }

    private String sure(double confidence) {
        return confidence < floor ? ", with a confidence of " + confidence + ": a reader is to look" : "";
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
}
