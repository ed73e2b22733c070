package org.proviso.audit;

import java.util.List;
import org.proviso.rule.Window;
import org.proviso.statement.Fact;

/**
 * What one place says of one thing that rules ask for: a fact, or the mentions that rules cannot tell apart, as they meet the same
 * {@link Want} in one place with one polarity. Rules look it up by that want: one hashed test, however many rules there are.
 *
 * @param facts in the order of the text, one at least
 * @param here the places around the first of them
 * @param as the text of the want
 */
record Candidate(List<Fact> facts, Places.Here here, String as) {
    Candidate {
        facts = List.copyOf(facts);
    }

    static Candidate of(List<Place.Noted> noted, Want want) {
        return new Candidate(
                noted.stream().map(Place.Noted::fact).toList(), noted.get(0).here(), want.text());
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
            case SENTENCE, PROVISION, SECTION -> here.of(window).key();
            default -> facts.get(0).at().key(window);
        };
    }
}
