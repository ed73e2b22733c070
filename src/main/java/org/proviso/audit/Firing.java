package org.proviso.audit;

import java.util.List;
import java.util.Optional;

/** A rule that fired: which, in which way, on which facts (in the order of the plan's bound premises), and what it concluded. */
record Firing(Plan plan, List<Object> facts, Object conclusion) {
    Firing {
        facts = List.copyOf(facts);
    }

    /** The first of its facts of that sort. */
    <F> Optional<F> first(Class<F> sort) {
        return facts.stream().filter(sort::isInstance).map(sort::cast).findFirst();
    }
}
