package org.proviso.audit;

import java.util.List;
import org.proviso.rule.Window;

/**
 * One pattern of a rule: a fact of a class that passes the checks is there, or none is.
 *
 * @param name the variable's name, such as {@code $statement}
 * @param role what a quote of it shows in a finding, "" when it is not quoted
 * @param inner what must hold beside it of the same fact, for one that only has to be there
 */
record Premise(String name, Class<?> type, Presence presence, String role, List<Check> checks, List<Premise> inner) {
    Premise {
        checks = List.copyOf(checks);
        inner = List.copyOf(inner);
    }

    Premise(String name, Class<?> type, Presence presence, String role, List<Check> checks) {
        this(name, type, presence, role, checks, List.of());
    }

    /** Whether the fact is bound, only has to be there, or must not be. */
    enum Presence {
        BOUND,
        EXISTS,
        NOT
    }

    boolean isBound() {
        return presence == Presence.BOUND;
    }

    /** True when it must stand in the same window as something before it. */
    boolean isJoinedIn(Window window) {
        return checks.stream()
                .anyMatch(check ->
                        check instanceof Check.Same same && same.attribute().equals(Attribute.place(window)));
    }

    /** What it asks of a fact together with what stands before it. */
    List<Check.Joined> joined() {
        return checks.stream()
                .filter(Check.Joined.class::isInstance)
                .map(Check.Joined.class::cast)
                .toList();
    }
}
