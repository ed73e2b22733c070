package org.proviso.audit;

import java.util.ArrayList;
import java.util.List;

/** Every way to take one fact for each premise, of what a rule fired on: mentions of one place are handed to it together. */
final class Combinations {
    private Combinations() {}

    /** Of each premise one fact; the first premise's facts change last. */
    static List<List<Object>> of(List<List<?>> premises) {
        List<List<Object>> all = List.of(List.of());
        for (List<?> facts : premises) {
            List<List<Object>> longer = new ArrayList<>(all.size() * facts.size());
            for (List<Object> begun : all) {
                for (Object fact : facts) {
                    List<Object> with = new ArrayList<>(premises.size());
                    with.addAll(begun);
                    with.add(fact);
                    longer.add(with);
                }
            }
            all = longer;
        }
        return all;
    }
}
