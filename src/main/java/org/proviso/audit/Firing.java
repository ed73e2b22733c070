package org.proviso.audit;

import java.util.List;

/** A rule that fired: which, in which way, on which facts (in the order of the plan's bound premises), and what it concluded. */
record Firing(Plan plan, List<Object> facts, Object conclusion) {
    Firing {
        facts = List.copyOf(facts);
    }
}
