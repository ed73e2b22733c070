package org.proviso.audit;

import java.util.Set;

/** The tests on sets of words that printed DRL calls by name. */
public final class Asks {
    private static final String OPEN = "open";

    private Asks() {}

    /** Whether a set of ids stands in a relation to the words asked for; see {@code Check.Relation}. */
    public static boolean words(Set<?> own, String relation, String... asked) {
        Set<String> wanted = Set.of(asked);
        return (own.isEmpty() && wanted.contains("unstated"))
                || Check.Relation.valueOf(relation).holds(own, wanted);
    }

    /** Whether two sets of purpose families have one in common, or one of them is empty or open. */
    public static boolean share(Set<?> a, Set<?> b) {
        return a.isEmpty() || b.isEmpty() || a.contains(OPEN) || b.contains(OPEN) || overlap(a, b);
    }

    /** Whether two sets of purpose families have one in common. */
    public static boolean overlap(Set<?> a, Set<?> b) {
        return a.stream().anyMatch(b::contains);
    }
}
