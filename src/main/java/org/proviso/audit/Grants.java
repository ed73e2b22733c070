package org.proviso.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.rule.Window;
import org.proviso.statement.Choice;
import org.proviso.statement.Fact;
import org.proviso.statement.Polarity;
import org.proviso.statement.Statement;

/** Where a choice that a clause presupposes is given, and where the use that it is about is permitted. */
final class Grants {
    private static final String PLATFORM = "platform";
    private final List<Choice> choices = new ArrayList<>();
    private final List<Statement> permissions = new ArrayList<>();

    Grants(Evidence evidence) {
        evidence.said().forEach(this::collect);
    }

    private void collect(Said said) {
        Set<Integer> overriding = said.of(org.proviso.statement.Override.class).stream()
                .map(org.proviso.statement.Override::statement)
                .collect(Collectors.toSet());
        said.of(Choice.class).stream()
                .filter(choice -> states(choice) && choice.origin() != Choice.Origin.PRESUPPOSED)
                .forEach(choices::add);
        said.of(Statement.class).stream()
                .filter(statement -> states(statement)
                        && statement.actor().equals(PLATFORM)
                        && !overriding.contains(statement.number()))
                .forEach(permissions::add);
    }

    private static boolean states(Fact fact) {
        return fact.polarity() == Polarity.STATES;
    }

    /** The choice itself where the text gives it there, else the nearest place that gives it, else itself again. */
    Choice given(Choice choice) {
        if (choice.origin() != Choice.Origin.PRESUPPOSED) {
            return choice;
        }
        return nearest(choices.stream().filter(other -> isSame(other, choice)).toList(), choice)
                .orElse(choice);
    }

    private static boolean isSame(Choice given, Choice presupposed) {
        return given.kind().equals(presupposed.kind())
                && !Collections.disjoint(given.families(), presupposed.families());
    }

    /** The nearest statement in the same document that permits a use of the same family as the one that is kept. */
    Optional<Statement> permission(Statement kept, Fact near) {
        List<Statement> same = permissions.stream()
                .filter(other -> !Collections.disjoint(other.families(), kept.families()))
                .filter(other -> isTogether(other, near))
                .toList();
        return nearest(same, near);
    }

    private static boolean isTogether(Fact one, Fact other) {
        return one.at().key(Window.DOCUMENT) == other.at().key(Window.DOCUMENT)
                && (one.at().key(Window.SECTION) == other.at().key(Window.SECTION)
                        || one.at().provision().equals(other.at().provision()));
    }

    /** In the same provision before the same section before the same document before another; above before below; then by distance. */
    private static <F extends Fact> Optional<F> nearest(List<F> facts, Fact from) {
        return facts.stream()
                .min(Comparator.comparingInt((F fact) -> apart(fact, from))
                        .thenComparing(fact -> fact.span().start() > from.span().start())
                        .thenComparingInt(fact ->
                                Math.abs(fact.span().start() - from.span().start()))
                        .thenComparing(fact -> fact.at().provision())
                        .thenComparing(Fact::span));
    }

    private static int apart(Fact fact, Fact from) {
        List<Window> windows = List.of(Window.PROVISION, Window.SECTION, Window.DOCUMENT);
        for (int i = 0; i < windows.size(); i++) {
            if (fact.at().key(windows.get(i)) == from.at().key(windows.get(i))) {
                return i;
            }
        }
        return windows.size();
    }
}
