package org.proviso.rule;

import java.util.List;

/**
 * One row of a rule: everything in it must hold, within the window. A rule holds when one of its ways does.
 *
 * @param number from 1, in the order of the file
 */
public record Way(int number, List<Condition> conditions, Window within) {
    public Way {
        conditions = List.copyOf(conditions);
    }
}
