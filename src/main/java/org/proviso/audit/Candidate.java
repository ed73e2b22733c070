package org.proviso.audit;

import java.util.List;
import org.proviso.rule.Window;
import org.proviso.statement.Fact;

/**
 * What one place says of one thing that rules ask for: a fact, or the mentions that rules cannot tell apart, as they meet the same
 * {@link Want} in one window with one polarity. Rules look it up by that want: one hashed test, however many rules there are.
 *
 * @param facts in the order of the text, one at least
 * @param sentence and {@code provision}: where they stand, ready for the joins, which ask for it again and again
 */
record Candidate(List<Fact> facts, Long sentence, Long provision, String as) {
    Candidate {
        facts = List.copyOf(facts);
    }

    /** The fact itself, of what was bound in a rule; of several the first. */
    static Object fact(Object bound) {
        return bound instanceof Candidate candidate ? candidate.facts.get(0) : bound;
    }

    /** All facts of what was bound in a rule. */
    static List<?> facts(Object bound) {
        return bound instanceof Candidate candidate ? candidate.facts : List.of(bound);
    }

    Long place(Window window) {
        return switch (window) {
            case SENTENCE -> sentence;
            case PROVISION -> provision;
            default -> facts.get(0).at().key(window);
        };
    }
}
