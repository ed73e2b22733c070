package org.proviso.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the clauses of an utterance say, of one sort of fact. */
final class Said<T> {
    private final List<List<T>> byClause;
    /** The same lists, in the order in which their first fact came. */
    private final List<List<T>> inOrder = new ArrayList<>(2);

    Said(int clauses) {
        byClause = new ArrayList<>(Collections.nCopies(clauses, List.of()));
    }

    void add(Clause clause, T fact) {
        if (byClause.get(clause.number()).isEmpty()) {
            List<T> first = new ArrayList<>(2);
            byClause.set(clause.number(), first);
            inOrder.add(first);
        }
        byClause.get(clause.number()).add(fact);
    }

    List<T> in(Clause clause) {
        return byClause.get(clause.number());
    }

    /** All, those of one clause together. */
    List<T> all() {
        if (inOrder.size() == 1) {
            return inOrder.get(0);
        }
        List<T> all = new ArrayList<>();
        inOrder.forEach(all::addAll);
        return all;
    }
}
