package org.proviso.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.rule.ConceptKind;
import org.proviso.statement.Linker.Found;

/** How far a marker of one utterance reaches: the clauses beside it, the sentences before it, the section above. */
final class Reach {
    private static final int SENTENCES_BACK = 3;
    private static final int SECTION_AWAY = 3;
    private static final int PRONOUN = 3;

    final Analysis analysis;
    private final Words words;
    private final List<Analysis> before;
    private final List<Choice> section;

    Reach(Analysis analysis, List<Analysis> before, List<Choice> section, Words words) {
        this.words = words;
        this.analysis = analysis;
        this.before = before;
        this.section = section;
    }

    Optional<Found> choiceIn(Clause clause) {
        return analysis.choices(clause).stream().findFirst().map(choice -> new Found(choice, distance(choice)));
    }

    /** A choice that only points back is as far away as what it points at: the nearest choice before. */
    private int distance(Choice choice) {
        return choice.origin() == Choice.Origin.PRESUPPOSED && !choice.about().isEmpty()
                ? nearest().map(Found::distance).orElse(0)
                : 0;
    }

    /** True for "notwithstanding the above": an override without a choice or a verb of its own, unlike "even when it is off-line". */
    boolean pointsBack(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            char code = analysis.tokens().code(i);
            if (words.isBe(code) || words.isAuxiliary(code)) {
                return false;
            }
        }
        return analysis.in(clause, ConceptKind.ACTION).isEmpty()
                && analysis.in(clause, ConceptKind.MODAL).isEmpty();
    }

    /** The nearest choice of the sentences before, else of the section. */
    Optional<Found> nearest() {
        return nearestBefore()
                .or(() -> section.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Found(section.get(section.size() - 1), SECTION_AWAY)));
    }

    /** The nearest choice of the sentences before, in the same provision. */
    Optional<Found> nearestBefore() {
        for (int back = 1; back <= Math.min(SENTENCES_BACK, before.size()); back++) {
            Optional<Choice> choice = before.get(before.size() - back).choices().stream()
                    .filter(Reach::isHad)
                    .reduce((a, b) -> b);
            if (choice.isPresent()) {
                return Optional.of(new Found(choice.get(), back));
            }
        }
        return Optional.empty();
    }

    /** The choice of the sentence before, where it says what it is about. */
    Optional<Found> justBefore() {
        return before.isEmpty()
                ? Optional.empty()
                : before.get(before.size() - 1).choices().stream()
                        .filter(choice -> isHad(choice) && !choice.about().isEmpty())
                        .reduce((a, b) -> b)
                        .map(choice -> new Found(choice, 1));
    }

    /** A choice that the text denies the user cannot be taken back. */
    private static boolean isHad(Choice choice) {
        return choice.polarity() == Polarity.STATES;
    }

    Optional<Found> choiceBeside(Clause clause) {
        return analysis.clauses().stream()
                .filter(other -> other.number() != clause.number() && other.to() <= clause.from())
                .flatMap(other -> analysis.choices(other).stream())
                .filter(Reach::isHad)
                .reduce((a, b) -> b)
                .map(choice -> new Found(choice, 0));
    }

    /** What an exception is made from: the choice in the last main clause before it, or in a condition between the two. */
    Optional<Found> choiceExcepted(Clause clause) {
        List<Clause> clauses = analysis.clauses();
        for (int i = clauses.indexOf(clause) - 1; i >= 0; i--) {
            Optional<Choice> choice = analysis.choices(clauses.get(i)).stream()
                    .filter(Reach::isHad)
                    .reduce((a, b) -> b);
            if (choice.isPresent()) {
                return Optional.of(new Found(choice.get(), 0));
            }
            if (clauses.get(i).isMain() && says(clauses.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** True when nothing is said in the utterance before a clause: "However, …", "This, however, …". */
    boolean opens(Clause clause) {
        return analysis.clauses().stream()
                .filter(other -> other.to() <= clause.from())
                .allMatch(other -> !says(other) && analysis.choices(other).isEmpty());
    }

    private boolean says(Clause clause) {
        return !analysis.statements(clause).isEmpty();
    }

    /** "Your choice does not …", "You may opt out. This does not …": the choice that is the subject of a clause, or what its pronoun means. */
    Optional<Found> choiceLimited(Clause clause, Hit marker) {
        Optional<Found> own = analysis.choices(clause).stream()
                .filter(Reach::isHad)
                .filter(choice ->
                        choice.cues().get(0).span().start() < analysis.tokens().start(marker.from()))
                .findFirst()
                .map(choice -> new Found(choice, 0));
        return own.isEmpty() && hasPronounFor(clause, marker)
                ? choiceBeside(clause).or(this::justBefore)
                : own;
    }

    private boolean hasPronounFor(Clause clause, Hit marker) {
        int first = Math.max(clause.from(), marker.from() - PRONOUN);
        for (int i = first; i < marker.from(); i++) {
            if (words.isPointer(analysis.tokens().code(i))) {
                return marker.from() - clause.from() <= PRONOUN + 1;
            }
        }
        return marker.from() == clause.from();
    }

    /** True where data, a use, its purpose or what sets it off is named from a token on. */
    boolean namesUse(int from) {
        return analysis.hits().stream()
                .anyMatch(hit -> hit.from() >= from
                        && (hit.is(ConceptKind.DATA)
                                || hit.is(ConceptKind.PURPOSE)
                                || hit.is(ConceptKind.ACTION)
                                || hit.is(ConceptKind.TRIGGER)));
    }

    /** "The switch has no influence on this": what the sentence before says the platform does. */
    List<Statement> pointedAt(Clause clause, Hit marker) {
        boolean points =
                marker.to() < clause.to() && words.isPointer(analysis.tokens().code(marker.to()));
        if (!points || before.isEmpty()) {
            return List.of();
        }
        return before.get(before.size() - 1).statements().stream()
                .filter(statement -> statement.actor().equals("platform"))
                .toList();
    }

    /** "Except for flagged chats, we honour your opt-out": the choice that the exception stands in front of. */
    Optional<Found> choiceBehind(Clause clause) {
        return analysis.clauses().stream()
                .filter(other -> clause.from() == 0 && other.from() >= clause.to() && !refersAway(clause))
                .flatMap(other -> analysis.choices(other).stream())
                .filter(Reach::isHad)
                .findFirst()
                .map(choice -> new Found(choice, 0));
    }

    /** "Save as set out above" names nothing that is excepted. */
    private boolean refersAway(Clause clause) {
        return clause.opener()
                .filter(hit -> analysis.tokens().code(hit.to() - 1) == words.as())
                .isPresent();
    }

    /** "Where you have declined, chats are left out, unless …": the choice that a condition before says was made. */
    Optional<Found> madeBefore(Clause clause) {
        return analysis.clauses().stream()
                .filter(other -> other.role() == Clause.Role.CONDITION
                        && other.opener("relation").equals("if")
                        && other.to() <= clause.from())
                .flatMap(other -> analysis.choices(other).stream())
                .findFirst()
                .map(choice -> new Found(choice, 0));
    }

    /** The agreement in another branch of the same condition. */
    Optional<Found> sibling(Clause clause) {
        return analysis.clauses().stream()
                .filter(other -> other.number() != clause.number() && other.role() == clause.role())
                .flatMap(other -> analysis.choices(other).stream())
                .findFirst()
                .map(choice -> new Found(choice, 0));
    }

    /** The statements that a subordinate clause hangs on: those of the main clauses behind it when it stands in front, else those before. */
    List<Statement> governedBy(Clause clause) {
        List<Statement> behind = new ArrayList<>();
        List<Statement> ahead = new ArrayList<>();
        for (Clause other : analysis.clauses()) {
            if (other.isMain()) {
                (other.from() >= clause.to() ? behind : ahead).addAll(analysis.statements(other));
            }
        }
        return ahead.isEmpty() || clause.from() == 0 ? (behind.isEmpty() ? ahead : behind) : ahead;
    }
}
