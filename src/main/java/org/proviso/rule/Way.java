package org.proviso.rule;

import java.util.List;

/**
 * One row of a rule: everything in it must hold, within the window. A rule holds when one of its ways does.
 *
 * @param number from 1, in the order of the file
 * @param either true when to say that something is not done is to speak of it, too: the conclusion never denies
 */
public record Way(int number, List<Condition> conditions, Window within, boolean either) {
    public Way {
        conditions = List.copyOf(conditions);
    }

    /** Whether all that it asks is that something is absent: alone, it would hold of everything else. */
    public boolean asksOnlyAbsence() {
        return conditions.stream()
                .allMatch(condition -> condition instanceof Condition.Lacks
                        || condition instanceof Condition.HasNot
                        || (condition instanceof Condition.Headed headed && !headed.named())
                        || condition instanceof Condition.NoWayElsewhere);
    }
}
