package org.proviso.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.rule.ConceptKind;
import org.proviso.source.Span;

/** One utterance being read: its words, the phrases found in it, its clauses, and what each clause says so far. */
final class Analysis {
    private final Utterance utterance;
    private final List<Hit> hits;
    private final List<Clause> clauses;
    private final At at;
    private final Map<Clause, List<Statement>> statements = new LinkedHashMap<>();
    private final Map<Clause, List<Choice>> choices = new LinkedHashMap<>();

    Analysis(Utterance utterance, List<Hit> hits, List<Clause> clauses, At provision) {
        this.utterance = utterance;
        this.hits = hits;
        this.clauses = clauses;
        this.at = provision;
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
        List<Hit> found = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.is(kind) && clause.covers(hit)) {
                found.add(hit);
            }
        }
        return found;
    }

    At at(Clause clause) {
        return at.sentence(utterance.sentence() + clause.item(), clauses.indexOf(clause));
    }

    At at(Hit hit) {
        return at(clauseOf(hit));
    }

    /** The clause that a phrase begins in. */
    Clause clauseOf(Hit hit) {
        return clauses.stream()
                .filter(clause -> clause.from() <= hit.from() && hit.from() < clause.to())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no clause covers token " + hit.from()));
    }

    Span span(Clause clause) {
        return tokens().span(clause.from(), clause.to());
    }

    List<Cue> cues(List<Hit> of) {
        return of.stream().map(hit -> hit.cue(tokens())).toList();
    }

    void add(Clause clause, Statement statement) {
        statements.computeIfAbsent(clause, c -> new ArrayList<>()).add(statement);
    }

    void add(Clause clause, Choice choice) {
        choices.computeIfAbsent(clause, c -> new ArrayList<>()).add(choice);
    }

    List<Statement> statements(Clause clause) {
        return statements.getOrDefault(clause, List.of());
    }

    List<Choice> choices(Clause clause) {
        return choices.getOrDefault(clause, List.of());
    }

    Stream<Statement> statements() {
        return statements.values().stream().flatMap(List::stream);
    }

    Stream<Choice> choices() {
        return choices.values().stream().flatMap(List::stream);
    }
}
