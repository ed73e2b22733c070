package org.proviso.audit;

import java.util.List;

/**
 * One pattern of a rule: a fact of a class that passes the checks is there, or none is.
 *
 * @param name the variable's name, such as {@code $statement}
 * @param role what a quote of it shows in a finding, "" when it is not quoted
 */
record Premise(String name, Class<?> type, Presence presence, String role, List<Check> checks) {
    /** The role of a provision that stands elsewhere than what is concluded. */
    static final String ELSEWHERE = "elsewhere";

    Premise {
        checks = List.copyOf(checks);
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
}
