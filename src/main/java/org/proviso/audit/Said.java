package org.proviso.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.statement.Fact;
import org.proviso.statement.Facts;

/** The facts of one document by what they are: most are mentions, and who looks for something else need not pass them. */
final class Said {
    private final Facts facts;
    private final Map<Class<?>, List<Fact>> bySort = new HashMap<>();

    Said(Facts facts) {
        this.facts = facts;
        Class<?> last = Fact.class;
        List<Fact> same = List.of();
        for (Fact fact : facts.facts()) {
            if (fact.getClass() != last) {
                last = fact.getClass();
                same = bySort.computeIfAbsent(last, sort -> new ArrayList<>());
            }
            same.add(fact);
        }
    }

    Facts facts() {
        return facts;
    }

    /** The facts of one sort, in the order of the text. */
    <F extends Fact> List<F> of(Class<F> sort) {
        @SuppressWarnings("unchecked")
        List<F> found = (List<F>) bySort.getOrDefault(sort, List.of());
        return found;
    }
}
