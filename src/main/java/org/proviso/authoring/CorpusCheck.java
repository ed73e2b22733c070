package org.proviso.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.proviso.audit.Judge;
import org.proviso.document.Document;
import org.proviso.rule.Concept;
import org.proviso.rule.ConceptId;
import org.proviso.rule.ConceptKind;
import org.proviso.rule.Condition;
import org.proviso.rule.Life;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleId;
import org.proviso.rule.Vocabulary;
import org.proviso.rule.Way;
import org.proviso.source.Problems;
import org.proviso.statement.Facts;
import org.proviso.statement.Mention;
import org.proviso.statement.StatementReader;

/**
 * What is wrong with a pack when real documents are read with it: phrases that tell little apart although a row asks for nothing else, and
 * approved rules that never held.
 */
public final class CorpusCheck {
    /** A phrase found in a greater share of the provisions is named. */
    static final double BROAD = 0.1;

    /** Of fewer provisions no share is told. */
    static final int LEAST = 200;

    private static final String NOT_DONE = "Nothing was changed.";

    private final RuleBook book;
    private final Problems problems;

    public CorpusCheck(RuleBook book, Problems problems) {
        this.book = book;
        this.problems = problems;
    }

    /** Reads the documents of each platform. */
    public void run(List<List<Document>> platforms) {
        broad(platforms.stream().flatMap(List::stream).toList());
        silent(platforms);
    }

    /** A phrase as a concept of its own, so that each is counted by itself; {@code rule} has a row that asks for nothing else. */
    private record Single(Concept concept, String phrase, RuleId rule) {}

    private void broad(List<Document> documents) {
        int provisions =
                documents.stream().mapToInt(each -> each.provisions().size()).sum();
        if (provisions < LEAST) {
            return;
        }
        Map<ConceptId, Single> singles = singles();
        Map<ConceptId, Integer> counts = counts(documents, singles);
        singles.forEach((id, single) -> {
            int count = counts.getOrDefault(id, 0);
            if (count > BROAD * provisions) {
                problems.add(
                        "LINT-009",
                        single.concept().place(),
                        String.format(
                                Locale.ROOT,
                                "\"%s\" of \"%s\" stands in %d of %d provisions, %.0f in a hundred, and a row of \"%s\" asks for nothing else. Say more with it.",
                                single.phrase(),
                                single.concept().id(),
                                count,
                                provisions,
                                100.0 * count / provisions,
                                single.rule()),
                        NOT_DONE);
            }
        });
    }

    private Map<ConceptId, Single> singles() {
        Map<ConceptId, Single> singles = new TreeMap<>();
        askedAlone()
                .forEach((asked, rule) -> book.vocabulary().find(asked).ifPresent(concept -> {
                    for (int i = 0; i < concept.phrases().size(); i++) {
                        singles.put(
                                new ConceptId(asked + "-" + i),
                                new Single(concept, concept.phrases().get(i), rule));
                    }
                }));
        return singles;
    }

    /** The concepts that are all that a row asks to be there, and a rule with such a row. Beside others, a broad phrase does no harm. */
    private Map<ConceptId, RuleId> askedAlone() {
        Map<ConceptId, RuleId> alone = new TreeMap<>();
        for (Rule rule : book.rules()) {
            for (Way way : rule.ways()) {
                List<Condition> there = way.conditions().stream()
                        .filter(each -> !each.asksAbsence())
                        .toList();
                if (there.size() == 1
                        && there.get(0) instanceof Condition.Names names
                        && !(rule instanceof Rule.MappingRule)) {
                    names.concepts().forEach(concept -> alone.putIfAbsent(concept, rule.id()));
                }
            }
        }
        return alone;
    }

    private Map<ConceptId, Integer> counts(List<Document> documents, Map<ConceptId, Single> singles) {
        TreeMap<ConceptId, Concept> concepts = new TreeMap<>();
        singles.forEach((id, single) -> concepts.put(
                id,
                new Concept(
                        id,
                        ConceptKind.TOPIC,
                        Map.of(),
                        List.of(single.phrase()),
                        single.concept().example(),
                        single.concept().place())));
        StatementReader reader = new StatementReader(new Vocabulary(
                concepts, book.vocabulary().forms(), book.vocabulary().abbreviations()));
        Map<ConceptId, Integer> counts = new HashMap<>();
        for (Document document : documents) {
            Set<String> seen = new HashSet<>();
            reader.read(document, 0).facts().stream()
                    .filter(fact -> fact instanceof Mention mention && !mention.inHeading())
                    .map(Mention.class::cast)
                    .filter(mention ->
                            seen.add(mention.concept() + " " + mention.at().provision()))
                    .forEach(mention -> counts.merge(mention.concept(), 1, Integer::sum));
        }
        return counts;
    }

    private void silent(List<List<Document>> platforms) {
        List<Rule> approved = book.rules().stream()
                .filter(rule -> rule.life().status() == Life.Status.APPROVED)
                .toList();
        if (approved.isEmpty()) {
            return;
        }
        Set<RuleId> held = new HashSet<>();
        Judge judge = Judge.ofRules(book, new Problems());
        StatementReader reader = new StatementReader(book.vocabulary());
        for (List<Document> documents : platforms) {
            List<Facts> facts = new ArrayList<>();
            documents.forEach(document -> facts.add(reader.read(document, facts.size())));
            held.addAll(judge.holding(facts).keySet());
        }
        approved.stream()
                .filter(rule -> !held.contains(rule.id()))
                .forEach(rule -> problems.add(
                        "LINT-010",
                        rule.place(),
                        "\"" + rule.id()
                                + "\" is approved and held nowhere in these documents. See whether it can, with \"proviso rules explain\".",
                        NOT_DONE));
    }
}
