package org.proviso.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.rule.ConceptId;
import org.proviso.rule.ConceptKind;

/** Reads the choices of the user, and what each is about. */
final class Chooser {
    private static final double POINTED_AT = 0.85;

    private final Binder binder;
    private final Words words;
    private final Numbers numbers;

    /** What the platform was last said to do: what "you can refuse this" is about. */
    private Optional<Statement> said = Optional.empty();

    /** What "regardless of your choice" means where no choice stands nearer. */
    private Optional<Choice> farther = Optional.empty();

    Chooser(Binder binder, Words words, Numbers numbers) {
        this.words = words;
        this.binder = binder;
        this.numbers = numbers;
    }

    /**
     * Adds the choices of an utterance.
     *
     * @param earlier those of the provision and section before it, nearest last
     * @param farther the last choice given in the document before them
     * @param said the last statement of the platform before it
     * @param topic the purposes that the headings above name
     */
    void choose(
            Analysis analysis,
            List<Choice> earlier,
            Optional<Choice> farther,
            Optional<Statement> said,
            Set<ConceptId> topic) {
        this.farther = farther;
        this.said = said;
        List<Choice> known = new ArrayList<>(earlier);
        for (Clause clause : analysis.clauses()) {
            for (Hit hit : choices(analysis, clause)) {
                Choice choice = choice(analysis, clause, hit, known, topic);
                analysis.add(clause, choice);
                known.add(choice);
            }
        }
    }

    /** Beside a choice that is named, "your settings" only says where it is made. */
    private List<Hit> choices(Analysis analysis, Clause clause) {
        List<Hit> all = analysis.in(clause, ConceptKind.CHOICE);
        if (all.isEmpty()) {
            return all;
        }
        List<Hit> named = all.stream()
                .filter(hit -> !isPointer(hit) && isUsers(analysis, clause, hit))
                .toList();
        return named.isEmpty() ? all.stream().filter(Chooser::isPointer).toList() : named;
    }

    private static boolean isPointer(Hit hit) {
        return hit.trait("form").equals("pointer");
    }

    /** "We switch it off" and "chats are taken out of training" are no choices of the user. */
    private boolean isUsers(Analysis analysis, Clause clause, Hit hit) {
        if (isGivenByPlatform(analysis, clause, hit)) {
            return false;
        }
        if (!clause.isMain() || !hit.trait("form").equals("verb")) {
            return true;
        }
        String actor = analysis.in(clause, ConceptKind.ACTOR).stream()
                .filter(who -> who.to() <= hit.from())
                .reduce((a, b) -> b)
                .map(who -> who.trait("who"))
                .orElse("user");
        return (actor.equals("user") || actor.equals("unknown"))
                && !words.isBe(analysis.tokens().code(hit.from() - 1));
    }

    /** "Without the company's prior consent", "with our permission". */
    private boolean isGivenByPlatform(Analysis analysis, Clause clause, Hit hit) {
        return words.isOur(analysis.tokens().code(hit.from() - 1))
                || analysis.in(clause, ConceptKind.ACTOR).stream()
                        .anyMatch(who -> who.trait("who").equals("platform") && who.to() == hit.from());
    }

    private Choice choice(Analysis analysis, Clause clause, Hit hit, List<Choice> known, Set<ConceptId> topic) {
        Choice.Origin origin = origin(analysis, clause, hit);
        Optional<Choice> meant = origin == Choice.Origin.PRESUPPOSED ? sameKind(known, hit) : Optional.empty();
        if (meant.isEmpty() && clause.role() == Clause.Role.OVERRIDE) {
            meant = sameKind(farther.stream().toList(), hit);
        }
        Set<ConceptId> own = about(analysis, clause, hit);
        Set<ConceptId> about = own;
        if (own.isEmpty()) {
            about = governed(analysis, clause);
        }
        if (about.isEmpty()) {
            about = meant.map(Choice::about).orElse(Set.of());
        }
        if (about.isEmpty() && origin == Choice.Origin.GIVEN) {
            about = said.map(Statement::purposes).orElse(Set.of());
        }
        if (about.isEmpty() && origin == Choice.Origin.GIVEN) {
            about = sameKind(known, hit).map(Choice::about).orElse(Set.of());
        }
        if (about.isEmpty()) {
            about = topic;
        }
        Set<ConceptId> mechanisms = new LinkedHashSet<>();
        for (Clause each : analysis.clauses()) {
            mechanisms.addAll(Binder.ids(analysis.in(each, ConceptKind.MECHANISM)));
        }
        List<Hit> made = new ArrayList<>(List.of(hit));
        made.addAll(analysis.in(clause, ConceptKind.PURPOSE));
        made.addAll(analysis.in(clause, ConceptKind.MECHANISM));
        return new Choice(
                analysis.at(clause),
                numbers.next(),
                hit.trait("choice"),
                about,
                binder.families(about),
                mechanisms,
                origin,
                polarity(analysis, clause, hit),
                isPointer(hit) ? POINTED_AT : 1.0,
                analysis.span(clause),
                analysis.cues(made));
    }

    private Choice.Origin origin(Analysis analysis, Clause clause, Hit hit) {
        boolean made = words.isAuxiliary(analysis.tokens().code(hit.from() - 1));
        if (isPointer(hit) || made) {
            return Choice.Origin.PRESUPPOSED;
        }
        return switch (clause.role()) {
            case MAIN, CONCESSION -> Choice.Origin.GIVEN;
            case CONDITION ->
                clause.opener("relation").equals("if") ? Choice.Origin.PRESUPPOSED : Choice.Origin.IMPLIED;
            case OVERRIDE, EXCEPTION -> Choice.Origin.PRESUPPOSED;
        };
    }

    private static Optional<Choice> sameKind(List<Choice> known, Hit hit) {
        return known.stream()
                .filter(choice -> isPointer(hit) || choice.kind().equals(hit.trait("choice")))
                .reduce((a, b) -> b);
    }

    /** Purposes behind the phrase, within the clause; when there are none, those before it. */
    private Set<ConceptId> about(Analysis analysis, Clause clause, Hit hit) {
        Set<ConceptId> all = new LinkedHashSet<>();
        Set<ConceptId> behind = new LinkedHashSet<>();
        for (Hit purpose : analysis.hits()) {
            boolean names =
                    purpose.is(ConceptKind.PURPOSE) || !purpose.trait("implies").isEmpty();
            if (names && clause.covers(purpose)) {
                ConceptId id = purpose.is(ConceptKind.PURPOSE)
                        ? purpose.concept().id()
                        : new ConceptId(purpose.trait("implies"));
                all.add(id);
                if (purpose.to() > hit.from()) {
                    behind.add(id);
                }
            }
        }
        return behind.isEmpty() ? all : behind;
    }

    /** "We train on it unless you opt out", "training ends when you deselect it": what the main clause before is for. */
    private static Set<ConceptId> governed(Analysis analysis, Clause clause) {
        boolean standsInFront = clause.from() == 0 && clause.opener("relation").equals("if");
        if (clause.role() != Clause.Role.CONDITION || standsInFront) {
            return Set.of();
        }
        List<Statement> all = analysis.statements();
        return all.isEmpty() ? Set.of() : all.get(0).purposes();
    }

    private static Polarity polarity(Analysis analysis, Clause clause, Hit hit) {
        boolean denied = clause.isMain()
                && analysis.in(clause, ConceptKind.NEGATION).stream()
                        .anyMatch(n -> n.trait("keeps").isEmpty() && n.to() <= hit.from() && n.to() >= hit.from() - 3);
        return denied ? Polarity.DENIES : Polarity.STATES;
    }
}
