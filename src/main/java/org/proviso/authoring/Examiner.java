package org.proviso.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.audit.Explanation;
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

    /** Types and patterns; what is also concluded from them, such as a finding, need not be said of an example. */
    private final Set<RuleId> named;

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
        this.named = book.rules().stream()
                .filter(rule -> rule instanceof Rule.TypeRule || rule instanceof Rule.PatternRule)
                .map(Rule::id)
                .collect(Collectors.toSet());
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

    /** Whether every example of a rule comes out as expected. */
    boolean isGreen(Rule rule) {
        return Stream.of(Expectation.values())
                .allMatch(expectation -> expectation.of(rule.examples()).stream()
                        .allMatch(example -> read(rule, example).isAsExpected(expectation, floor)));
    }

    private Examined.Result result(Rule rule, Examples.Example example, Expectation expected) {
        Read read = read(rule, example);
        String said = said(rule, read)
                + (read.quoted() ? "" : " The words expected are not in what it quotes.")
                + (read.inForce() && read.held() != expected.holds() ? why(rule, read.documents()) : "");
        return new Examined.Result(true, read.isAsExpected(expected, floor), said);
    }

    /**
     * What came of an example.
     *
     * @param quoted whether what the rule shows covers the words that it must
     */
    private record Read(
            List<Facts> documents,
            SortedMap<RuleId, Double> holding,
            boolean inForce,
            double sure,
            boolean held,
            boolean quoted) {
        boolean isAsExpected(Expectation expected, double floor) {
            return quoted && held == expected.holds() && (expected != Expectation.NEEDS_READER || sure < floor);
        }
    }

    private Read read(Rule rule, Examples.Example example) {
        List<Facts> documents = new ArrayList<>();
        for (String text : example.whole()) {
            Document document = Passage.of("example " + documents.size(), example.heading(), text);
            documents.add(reader.read(document, documents.size()));
        }
        SortedMap<RuleId, Double> holding = judge.holding(documents);
        boolean inForce = example.asOf().map(day -> isInForce(rule, day)).orElse(true);
        boolean held = inForce && holding.containsKey(rule.id());
        boolean quoted = !held || example.quote().isEmpty() || covers(documents, rule, example.quote());
        return new Read(documents, holding, inForce, holding.getOrDefault(rule.id(), 1.0), held, quoted);
    }

    private static boolean isInForce(Rule rule, LocalDate day) {
        return !day.isBefore(rule.life().from())
                && rule.life().until().map(end -> !day.isAfter(end)).orElse(true);
    }

    private String said(Rule rule, Read read) {
        if (!read.inForce()) {
            return "The rule is not in force on that day.";
        }
        List<String> others = read.holding().keySet().stream()
                .filter(id -> !id.equals(rule.id()) && named.contains(id))
                .map(RuleId::value)
                .toList();
        return (read.held() ? "The rule holds" + sure(read.sure()) + "." : "The rule does not hold.")
                + (others.isEmpty() ? "" : " Also concluded: " + String.join(", ", others) + ".");
    }

    /** Which row held, and on what; or which row came nearest, and what it missed. */
    private String why(Rule rule, List<Facts> documents) {
        Explanation explanation = judge.explain(documents, rule::equals);
        Stream<String> held = explanation.fired().stream()
                .filter(fired -> fired.rule().equals(rule.id()))
                .map(fired -> " Row " + fired.way() + " holds: "
                        + fired.on().stream()
                                .map(Explanation.Found::says)
                                .distinct()
                                .collect(Collectors.joining("; "))
                        + ".");
        Stream<String> missed = explanation.missed().stream()
                .flatMap(each -> each.rows().stream())
                .map(row -> " Row " + row.way() + " came nearest, " + row.met() + " of " + row.of() + " met. Not met: "
                        + row.failed() + " (" + String.join("; ", row.lacks()) + ").");
        return Stream.concat(held, missed).findFirst().orElse("");
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
