package org.proviso.audit;

import java.util.List;
import org.proviso.rule.Condition;
import org.proviso.rule.Rule;
import org.proviso.rule.Way;

/**
 * One way of a rule, as premises in the order in which they are joined. The first is the one that the conclusion is about.
 *
 * @param asked for each premise, the condition of the row that it comes from
 */
record Plan(Rule rule, Way way, List<Premise> premises, List<Condition> asked) {
    Plan {
        premises = List.copyOf(premises);
        asked = List.copyOf(asked);
    }

    /** Unique in a book. */
    String name() {
        return rule.id() + " / " + way.number();
    }

    List<Premise> bound() {
        return premises.stream().filter(Premise::isBound).toList();
    }
}
