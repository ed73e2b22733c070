package org.proviso.statement;

import java.util.Optional;

/**
 * A stretch of an utterance with one part to play.
 *
 * @param number its position among the clauses of its utterance
 * @param from first token, {@code to} the one after the last
 * @param opener the marker that opened it: "unless", "even if", "but"
 * @param item number of the list item that it stands in, 0 for none
 * @param continues true for a list item that only finishes the clause of the lead-in
 */
record Clause(int number, Role role, int from, int to, Optional<Hit> opener, int item, boolean continues) {
    /** The parts that a clause can play. */
    enum Role {
        MAIN,
        CONDITION,
        OVERRIDE,
        EXCEPTION,
        CONCESSION
    }

    boolean covers(Hit hit) {
        return hit.lies(from, to);
    }

    boolean isMain() {
        return role == Role.MAIN;
    }

    String opener(String trait) {
        return opener.map(hit -> hit.trait(trait)).orElse("");
    }
}
