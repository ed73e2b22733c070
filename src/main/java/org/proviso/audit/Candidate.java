package org.proviso.audit;

import org.proviso.statement.Fact;

/**
 * A fact as one thing that rules ask for. A fact is handed to the rules once for each {@link Want} that it meets, and rules look it
 * up by that want: one hashed test, however many rules there are.
 */
record Candidate(Fact fact, String as) {
    /** The fact itself, of what was bound in a rule. */
    static Object fact(Object bound) {
        return bound instanceof Candidate candidate ? candidate.fact() : bound;
    }
}
