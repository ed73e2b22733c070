package org.proviso.audit;

import org.proviso.rule.Window;
import org.proviso.statement.Fact;

/**
 * A fact as one thing that rules ask for. A fact is handed to the rules once for each {@link Want} that it meets, and rules look it
 * up by that want: one hashed test, however many rules there are.
 *
 * @param sentence and {@code provision}: where it stands, ready for the joins, which ask for it again and again
 */
record Candidate(Fact fact, Long sentence, Long provision, String as) {
    /** The fact itself, of what was bound in a rule. */
    static Object fact(Object bound) {
        return bound instanceof Candidate candidate ? candidate.fact : bound;
    }

    Long place(Window window) {
        return switch (window) {
            case SENTENCE -> sentence;
            case PROVISION -> provision;
            default -> fact.at().key(window);
        };
    }
}
