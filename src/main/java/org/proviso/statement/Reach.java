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
                ? nearestBefore().map(Found::distance).orElse(0)
                : 0;
    }

    /** True for "notwithstanding the above": an override without a choice or a verb of its own. */
    boolean pointsBack(Clause clause) {
        return analysis.in(clause, ConceptKind.ACTION).isEmpty();
    }

    Optional<Found> nearestBefore() {
        for (int back = 1; back <= Math.min(SENTENCES_BACK, before.size()); back++) {
            Optional<Choice> choice = before.get(before.size() - back).choices().reduce((a, b) -> b);
            if (choice.isPresent()) {
                return Optional.of(new Found(choice.get(), back));
            }
        }
        return section.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(section.get(section.size() - 1), SECTION_AWAY));
    }

    /** The choice of the sentence before, where it says what it is about. */
    Optional<Found> justBefore() {
        return before.isEmpty()
                ? Optional.empty()
                : before.get(before.size() - 1)
                        .choices()
                        .filter(choice -> !choice.about().isEmpty())
                        .reduce((a, b) -> b)
                        .map(choice -> new Found(choice, 1));
    }

    Optional<Found> choiceBeside(Clause clause) {
        return analysis.clauses().stream()
                .filter(other -> !other.equals(clause) && other.to() <= clause.from())
                .flatMap(other -> analysis.choices(other).stream())
                .reduce((a, b) -> b)
                .map(choice -> new Found(choice, 0));
    }

    Optional<Found> choiceBefore(Clause clause, Hit marker) {
        return analysis.choices(clause).stream()
                .filter(choice ->
                        choice.cues().get(0).span().start() < analysis.tokens().start(marker.from()))
                .findFirst()
                .map(choice -> new Found(choice, 0))
                .or(() -> choiceBeside(clause));
    }

    /** "The switch has no influence on this": what the sentence before says the platform does. */
    List<Statement> pointedAt(Clause clause, Hit marker) {
        boolean points =
                marker.to() < clause.to() && words.isPointer(analysis.tokens().code(marker.to()));
        if (!points || before.isEmpty()) {
            return List.of();
        }
        return before.get(before.size() - 1)
                .statements()
                .filter(statement -> statement.actor().equals("platform"))
                .toList();
    }

    /** "Except for flagged chats, we honour your opt-out": the choice that the exception stands in front of. */
    Optional<Found> choiceBehind(Clause clause) {
        return analysis.clauses().stream()
                .filter(other -> clause.from() == 0 && other.from() >= clause.to())
                .flatMap(other -> analysis.choices(other).stream())
                .findFirst()
                .map(choice -> new Found(choice, 0));
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
                .filter(other -> !other.equals(clause) && other.role() == clause.role())
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
