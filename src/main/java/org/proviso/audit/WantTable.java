package org.proviso.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.statement.Fact;

/** What rules ask of the facts of one class: each check is made once of a fact, however many wants it is part of. */
final class WantTable {
    private final List<Want> wants = new ArrayList<>();
    private final List<int[]> needs = new ArrayList<>();
    private final List<Check.Alone> checks;

    private WantTable(Class<?> type, Collection<Want> all) {
        Map<Check.Alone, Integer> numbers = new LinkedHashMap<>();
        for (Want want : all) {
            if (want.type().isAssignableFrom(type)) {
                wants.add(want);
                needs.add(want.checks().stream()
                        .mapToInt(check -> numbers.computeIfAbsent(check, c -> numbers.size()))
                        .toArray());
            }
        }
        checks = List.copyOf(numbers.keySet());
    }

    static WantTable of(Class<?> type, Collection<Want> all) {
        return new WantTable(type, all);
    }

    WantSet metBy(Fact fact) {
        Answers answers = new Answers(fact);
        List<Want> met = new ArrayList<>();
        for (int i = 0; i < needs.size(); i++) {
            if (answers.all(needs.get(i))) {
                met.add(wants.get(i));
            }
        }
        return WantSet.of(met);
    }

    /** What the checks say of one fact, each asked when it is first needed. */
    private final class Answers {
        private final Fact fact;
        private final Boolean[] known = new Boolean[checks.size()];

        Answers(Fact fact) {
            this.fact = fact;
        }

        boolean all(int[] needs) {
            for (int need : needs) {
                if (!holds(need)) {
                    return false;
                }
            }
            return true;
        }

        private boolean holds(int check) {
            if (known[check] == null) {
                known[check] = checks.get(check).holds(fact);
            }
            return known[check];
        }
    }
}
