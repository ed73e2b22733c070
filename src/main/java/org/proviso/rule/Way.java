package org.proviso.rule;

import java.util.List;
import java.util.Optional;

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

    /** Whether it asks for nothing that a conclusion could be about: only for what is absent, or what stands elsewhere. */
    public boolean asksNothingHere() {
        return conditions.stream()
                .allMatch(condition -> condition.asksAbsence()
                        || condition instanceof Condition.Has
                        || condition instanceof Condition.Elsewhere);
    }

    /**
     * The column that compares what the row does not ask for, if there is one: that a choice and a statement share a purpose means
     * nothing where no choice is asked for.
     */
    public Optional<Column> comparesNothing() {
        boolean both = asks(Condition.Overrides.class);
        boolean choice = both || asks(Condition.Chooses.class);
        boolean statement = both || asks(Condition.States.class);
        if (asks(Condition.SamePurpose.class) && !(choice && statement)) {
            return Optional.of(Column.SAME_PURPOSE);
        }
        return asks(Condition.NoWayElsewhere.class) && !choice ? Optional.of(Column.WAY_ELSEWHERE) : Optional.empty();
    }

    private boolean asks(Class<? extends Condition> kind) {
        return conditions.stream().anyMatch(kind::isInstance);
    }
}
