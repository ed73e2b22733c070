package org.proviso.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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
    private final List<Integer> items;
    private final Map<Clause, At> places = new HashMap<>();
    private final Map<Clause, List<At>> copies = new HashMap<>();
    private final Map<Clause, List<Statement>> statements = new LinkedHashMap<>();
    private final Map<Clause, List<Choice>> choices = new LinkedHashMap<>();
    private final Map<Clause, Map<ConceptKind, List<Hit>>> kinds = new HashMap<>();

    Analysis(Utterance utterance, List<Hit> hits, List<Clause> clauses, At provision) {
        this.utterance = utterance;
        this.hits = hits;
        this.clauses = clauses;
        this.at = provision;
        this.items = clauses.stream()
                .map(Clause::item)
                .filter(item -> item > 0)
                .distinct()
                .toList();
        for (Hit hit : hits) {
            for (Clause clause : clauses) {
                if (clause.covers(hit)) {
                    kinds.computeIfAbsent(clause, c -> new EnumMap<>(ConceptKind.class))
                            .computeIfAbsent(hit.concept().kind(), k -> new ArrayList<>())
                            .add(hit);
                }
            }
        }
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
        return kinds.getOrDefault(clause, Map.of()).getOrDefault(kind, List.of());
    }

    At at(Clause clause) {
        return places.computeIfAbsent(clause, c -> at.sentence(utterance.sentence() + c.item(), clauses.indexOf(c)));
    }

    /** Where what the lead-in names holds too: the items, as if they were its own clause. Empty of other clauses. */
    List<At> items(Clause clause) {
        if (clause.item() > 0 || items.isEmpty()) {
            return List.of();
        }
        return copies.computeIfAbsent(clause, c -> {
            At own = at(c);
            return items.stream()
                    .map(item -> own.sentence(own.sentence() + item, own.clause()))
                    .toList();
        });
    }

    /** True of an item or a cell that only says "no" to its lead-in or its column. */
    boolean isRefusal(Clause clause) {
        return clause.item() > 0
                && clause.to() - clause.from() <= 2
                && in(clause, ConceptKind.NEGATION).stream()
                        .anyMatch(hit -> hit.from() == clause.from()
                                && hit.trait("keeps").isEmpty());
    }

    At at(Hit hit) {
        return at(clauseOf(hit));
    }

    /** The clause that a phrase begins in. */
    Clause clauseOf(Hit hit) {
        for (Clause clause : clauses) {
            if (clause.from() <= hit.from() && hit.from() < clause.to()) {
                return clause;
            }
        }
        throw new IllegalStateException("no clause covers token " + hit.from());
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
