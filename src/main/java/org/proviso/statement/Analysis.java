package org.proviso.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.proviso.rule.ConceptKind;
import org.proviso.source.Span;

/** One utterance being read: its words, the phrases found in it, its clauses, and what each clause says so far. */
final class Analysis {
    private static final int KINDS = ConceptKind.values().length;

    private final Utterance utterance;
    private final List<Hit> hits;
    private final List<Clause> clauses;
    /** For each token the number of its clause. */
    private final int[] clauseAt;
    /** For each clause where it stands. */
    private final At[] places;
    /** For each clause, the places of the list items that what it names holds of too. */
    private final List<List<At>> items;
    /** For each clause and kind the phrases. */
    private final List<List<Hit>> phrases;

    private final Said<Statement> statements;
    private final Said<Choice> choices;

    Analysis(Utterance utterance, List<Hit> hits, List<Clause> clauses, At provision) {
        this.utterance = utterance;
        this.hits = hits;
        this.clauses = clauses;
        this.clauseAt = new int[utterance.tokens().size()];
        this.places = new At[clauses.size()];
        this.phrases = new ArrayList<>(Collections.nCopies(clauses.size() * KINDS, List.of()));
        this.statements = new Said<>(clauses.size());
        this.choices = new Said<>(clauses.size());
        for (Clause clause : clauses) {
            Arrays.fill(clauseAt, clause.from(), clause.to(), clause.number());
            places[clause.number()] = provision.sentence(utterance.sentence() + clause.item(), clause.number());
        }
        this.items = items();
        hits.forEach(this::sort);
    }

    private void sort(Hit hit) {
        Clause clause = clauseOf(hit);
        if (clause.covers(hit)) {
            int slot = slot(clause, hit.concept().kind());
            if (phrases.get(slot).isEmpty()) {
                phrases.set(slot, new ArrayList<>(4));
            }
            phrases.get(slot).add(hit);
        }
    }

    private static int slot(Clause clause, ConceptKind kind) {
        return clause.number() * KINDS + kind.ordinal();
    }

    /** What the lead-in names holds of its items, as if they were its own clause. */
    private List<List<At>> items() {
        List<Integer> numbers = numbers();
        if (numbers.isEmpty()) {
            return Collections.nCopies(clauses.size(), List.of());
        }
        return clauses.stream()
                .map(clause -> clause.item() > 0 ? List.<At>of() : items(at(clause), numbers))
                .toList();
    }

    private static List<At> items(At lead, List<Integer> numbers) {
        return numbers.stream()
                .map(item -> lead.sentence(lead.sentence() + item, lead.clause()))
                .toList();
    }

    /** The numbers of the list items; they stand last. */
    private List<Integer> numbers() {
        return clauses.get(clauses.size() - 1).item() == 0
                ? List.of()
                : clauses.stream()
                        .map(Clause::item)
                        .filter(item -> item > 0)
                        .distinct()
                        .toList();
    }

    Tokens tokens() {
        return utterance.tokens();
    }

    List<Clause> clauses() {
        return clauses;
    }

    List<Hit> hits() {
        return hits;
    }

    /** The phrases of a kind that lie in a clause, in order. */
    List<Hit> in(Clause clause, ConceptKind kind) {
        return phrases.get(slot(clause, kind));
    }

    At at(Clause clause) {
        return places[clause.number()];
    }

    /** Where what the lead-in names holds too: the items, as if they were its own clause. Empty of other clauses. */
    List<At> items(Clause clause) {
        return items.get(clause.number());
    }

    /** True of an item or a cell that only says "no" to its lead-in or its column. */
    boolean isRefusal(Clause clause) {
        return clause.item() > 0
                && clause.to() - clause.from() <= 2
                && in(clause, ConceptKind.NEGATION).stream()
                        .anyMatch(hit -> hit.from() == clause.from()
                                && hit.trait("keeps").isEmpty());
    }

    /** The clause that a phrase begins in. */
    Clause clauseOf(Hit hit) {
        return clauses.get(clauseAt[hit.from()]);
    }

    Span span(Clause clause) {
        return tokens().span(clause.from(), clause.to());
    }

    List<Cue> cues(List<Hit> of) {
        List<Cue> cues = new ArrayList<>(of.size());
        for (Hit hit : of) {
            cues.add(hit.cue(tokens()));
        }
        return cues;
    }

    void add(Clause clause, Statement statement) {
        statements.add(clause, statement);
    }

    void add(Clause clause, Choice choice) {
        choices.add(clause, choice);
    }

    List<Statement> statements(Clause clause) {
        return statements.in(clause);
    }

    List<Choice> choices(Clause clause) {
        return choices.in(clause);
    }

    /** All statements, those of one clause together, clauses in the order in which they were found to say something. */
    List<Statement> statements() {
        return statements.all();
    }

    List<Choice> choices() {
        return choices.all();
    }
}
