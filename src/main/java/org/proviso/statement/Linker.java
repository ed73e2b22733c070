package org.proviso.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.rule.ConceptId;
import org.proviso.rule.ConceptKind;

/** Attaches overrides and conditions to the statements that they scope over, across the sentences of a provision. */
final class Linker {
    private static final ConceptId USE = new ConceptId("use");
    private static final double IMPLIED = 0.8;
    private static final double[] DISTANCE = {1.0, 0.95, 0.9, 0.85};

    private final Binder binder;
    private final Words words;
    private final Numbers numbers;
    private final List<Fact> links = new ArrayList<>();

    Linker(Binder binder, Words words, Numbers numbers) {
        this.binder = binder;
        this.words = words;
        this.numbers = numbers;
    }

    /** Links one utterance; {@code before} are those of the provision before it, {@code section} the choices further above. */
    List<Fact> link(Analysis analysis, List<Analysis> before, List<Choice> section) {
        links.clear();
        Reach reach = new Reach(analysis, before, section, words);
        for (Clause clause : analysis.clauses()) {
            switch (clause.role()) {
                case OVERRIDE, CONCESSION -> subordinate(reach, clause);
                case EXCEPTION -> exception(reach, clause);
                case CONDITION -> branch(reach, clause);
                case MAIN -> main(reach, clause);
            }
        }
        for (Clause clause : analysis.clauses()) {
            conditions(analysis, clause);
        }
        return List.copyOf(links);
    }

    /** "Even if you opt out, we will …": scopes over the choice that it names, or the nearest before. */
    private void subordinate(Reach reach, Clause clause) {
        Optional<Found> choice =
                reach.choiceIn(clause).or(() -> reach.pointsBack(clause) ? reach.nearest() : Optional.empty());
        choice.ifPresent(found -> reach.governedBy(clause)
                .forEach(statement -> override(reach, clause, statement, found, clause.opener("form"))));
    }

    /** "…, except when they are flagged": the exception itself says that the use goes on. */
    private void exception(Reach reach, Clause clause) {
        List<Hit> triggers = reach.analysis.in(clause, ConceptKind.TRIGGER);
        boolean freshConsent = reach.choiceIn(clause).isPresent() && triggers.isEmpty();
        if (!freshConsent && !isOfLaw(triggers)) {
            Optional<Found> before = clause.from() == 0 ? reach.justBefore() : Optional.empty();
            reach.choiceExcepted(clause)
                    .or(() -> reach.choiceBehind(clause))
                    .or(() -> before)
                    .ifPresent(found -> implied(reach, clause, clause.from(), found, "exception"));
        }
    }

    /** "Except where the law asks for it" is no use that the platform keeps for itself. */
    private static boolean isOfLaw(List<Hit> triggers) {
        return triggers.stream().anyMatch(hit -> hit.trait("controller").equals("law"));
    }

    /** "… unless you agree, or it is flagged": a further branch beside the user's agreement. */
    private void branch(Reach reach, Clause clause) {
        boolean unless = clause.opener("relation").equals("unless");
        if (!unless
                || reach.choiceIn(clause).isPresent()
                || reach.analysis.in(clause, ConceptKind.TRIGGER).isEmpty()) {
            return;
        }
        boolean denied = reach.governedBy(clause).stream().anyMatch(s -> s.polarity() == Polarity.DENIES);
        Optional<Found> made = reach.madeBefore(clause);
        (denied ? reach.sibling(clause).or(() -> made) : made)
                .ifPresent(found -> implied(reach, clause, clause.from(), found, "exception"));
    }

    private void main(Reach reach, Clause clause) {
        List<Hit> markers = reach.analysis.in(clause, ConceptKind.OVERRIDE);
        for (Hit marker : markers) {
            switch (marker.trait("form")) {
                case "adverb" -> adverb(reach, clause, marker.trait("form"));
                case "exclusion" -> exclusion(reach, clause, marker);
                case "adversative" -> adversative(reach, clause, marker.trait("form"));
                default -> {}
            }
        }
    }

    /** "If you opt out, we still …". */
    private void adverb(Reach reach, Clause clause, String form) {
        override(reach, clause, reach.choiceBeside(clause).or(reach::nearestBefore), form);
    }

    /** "You may opt out, but …", "You may opt out. However, …": the choice stands right before it. */
    private void adversative(Reach reach, Clause clause, String form) {
        override(reach, clause, reach.opens(clause) ? reach.justBefore() : reach.choiceExcepted(clause), form);
    }

    private void override(Reach reach, Clause clause, Optional<Found> choice, String form) {
        boolean said = reach.analysis.clauses().stream().anyMatch(c -> c.role() == Clause.Role.OVERRIDE);
        if (!said) {
            choice.ifPresent(found -> reach.analysis
                    .statements(clause)
                    .forEach(statement -> override(reach, clause, statement, found, form)));
        }
    }

    /** "Opting out does not apply to flagged chats": the choice is what is limited, and data or a use is what it does not reach. */
    private void exclusion(Reach reach, Clause clause, Hit marker) {
        reach.choiceLimited(clause, marker).ifPresent(found -> {
            List<Statement> meant = reach.pointedAt(clause, marker);
            meant.forEach(statement -> override(reach, clause, statement, found, "exclusion"));
            if (meant.isEmpty() && reach.namesUse(marker.from())) {
                implied(reach, clause, marker.from(), found, "exclusion");
            }
        });
    }

    /**
     * An exception from a choice says that the use goes on, for what the exception itself names, else for what the choice is about:
     * "flagged for safety" tells what sets it off, and not what for. When neither is known, it says nothing.
     */
    private void implied(Reach reach, Clause clause, int from, Found found, String form) {
        Choice choice = found.choice();
        Analysis analysis = reach.analysis;
        boolean triggered = !analysis.in(clause, ConceptKind.TRIGGER).isEmpty();
        Set<ConceptId> named = Binder.ids(analysis.in(clause, ConceptKind.PURPOSE).stream()
                .filter(hit -> hit.from() >= from)
                .toList());
        Set<ConceptId> purposes = named.isEmpty() || triggered ? choice.about() : named;
        if (choice.about().isEmpty()) {
            return;
        }
        Statement statement = new Statement(
                analysis.at(clause),
                numbers.next(),
                "platform",
                USE,
                Binder.ids(analysis.in(clause, ConceptKind.DATA)),
                purposes,
                binder.families(purposes),
                Modality.ASSERTED,
                Polarity.STATES,
                false,
                true,
                IMPLIED,
                analysis.span(clause),
                analysis.cues(analysis.in(clause, ConceptKind.OVERRIDE)));
        analysis.add(clause, statement);
        override(reach, clause, statement, found, form);
    }

    private void override(Reach reach, Clause clause, Statement statement, Found found, String form) {
        links.add(new org.proviso.statement.Override(
                reach.analysis.at(clause),
                statement.number(),
                found.choice().number(),
                form,
                statement.polarity(),
                DISTANCE[Math.min(found.distance(), DISTANCE.length - 1)],
                reach.analysis.span(clause),
                reach.analysis.cues(reach.analysis.in(clause, ConceptKind.OVERRIDE))));
    }

    /** What each statement hangs on: condition clauses beside it, and triggers named inside it. */
    private void conditions(Analysis analysis, Clause clause) {
        List<Hit> triggers = analysis.in(clause, ConceptKind.TRIGGER);
        if (clause.role() == Clause.Role.CONDITION) {
            Reach reach = new Reach(analysis, List.of(), List.of(), words);
            List<Statement> governed = new ArrayList<>(analysis.statements(clause));
            governed.addAll(reach.governedBy(clause));
            governed.forEach(statement -> condition(analysis, clause, statement, clause.opener("relation"), triggers));
        } else if (!triggers.isEmpty()) {
            hangingOn(analysis, clause).forEach(statement -> condition(analysis, clause, statement, "which", triggers));
        }
    }

    /** What an item of a list names holds of the lead-in, when the item says nothing itself. */
    private static List<Statement> hangingOn(Analysis analysis, Clause clause) {
        List<Statement> own = analysis.statements(clause);
        if (clause.item() == 0) {
            return own;
        }
        List<Statement> all = new ArrayList<>(own);
        analysis.clauses().stream()
                .filter(other -> other.item() == 0)
                .forEach(other -> all.addAll(analysis.statements(other)));
        return all;
    }

    private void condition(Analysis analysis, Clause clause, Statement statement, String relation, List<Hit> triggers) {
        Set<String> controllers = new LinkedHashSet<>(4);
        triggers.forEach(hit -> controllers.add(hit.trait("controller")));
        if (controllers.isEmpty()) {
            controllers.add(analysis.in(clause, ConceptKind.ACTOR).stream()
                    .findFirst()
                    .map(hit -> hit.trait("who"))
                    .orElse("unknown"));
        }
        for (String controller : controllers) {
            List<Hit> own = triggers.stream()
                    .filter(hit -> hit.trait("controller").equals(controller))
                    .toList();
            links.add(new Condition(
                    analysis.at(clause),
                    statement.number(),
                    relation,
                    Binder.ids(own),
                    controller,
                    1.0,
                    analysis.span(clause),
                    analysis.cues(own)));
        }
    }

    /** A choice and how many sentences away it stands. */
    record Found(Choice choice, int distance) {}
}
