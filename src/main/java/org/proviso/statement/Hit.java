package org.proviso.statement;

import org.proviso.rule.Concept;
import org.proviso.rule.ConceptKind;

/** A phrase of a concept found at tokens {@code from} to {@code to} (exclusive). */
record Hit(Concept concept, int from, int to) {
    boolean is(ConceptKind kind) {
        return concept.kind() == kind;
    }

    boolean covers(Hit other) {
        return from <= other.from && other.to <= to;
    }

    boolean lies(int start, int end) {
        return start <= from && to <= end;
    }

    int length() {
        return to - from;
    }

    String trait(String name) {
        return concept.trait(name);
    }

    Cue cue(Tokens tokens) {
        return new Cue(concept.id(), tokens.span(from, to));
    }
}
