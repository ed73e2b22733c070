package org.proviso.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the premises of a plan one after another over all facts and conclusions of a session, as Drools does, and keeps where the
 * asking came furthest: the first premise that failed there, and the fact that came nearest to it.
 */
final class NearMiss {
    private final Plan plan;
    private final List<Object> all;
    private final List<List<Object>> ofType = new ArrayList<>();
    private final List<List<Object>> alone = new ArrayList<>();
    private final Map<String, Object> bound = new HashMap<>();
    private Optional<Shortfall> furthest = Optional.empty();

    NearMiss(Plan plan, List<Object> all) {
        this.plan = plan;
        this.all = all;
        for (Premise premise : plan.premises()) {
            List<Object> type = all.stream().filter(premise.type()::isInstance).toList();
            ofType.add(type);
            alone.add(type.stream()
                    .filter(fact -> Want.alone(premise).stream().allMatch(check -> check.holds(fact)))
                    .toList());
        }
    }

    /** Whether the plan holds of the facts. */
    boolean holds() {
        return holds(0);
    }

    /** Where the asking came furthest; to be called when the plan does not hold. */
    Shortfall shortfall() {
        return furthest.orElseThrow(() -> new IllegalStateException(plan.name() + " fell short nowhere"));
    }

    private boolean holds(int at) {
        if (at == plan.premises().size()) {
            return true;
        }
        Premise premise = plan.premises().get(at);
        List<Object> fits = alone.get(at).stream()
                .filter(fact -> Shortfall.joined(premise)
                        .allMatch(check -> check.holds(fact, bound.getOrDefault(check.other(), fact))))
                .filter(fact -> unmet(premise, fact).isEmpty())
                .toList();
        boolean met = (premise.presence() == Premise.Presence.NOT) == fits.isEmpty();
        if (!met) {
            note(at, premise, fits);
            return false;
        }
        return premise.isBound() ? anyHolds(at, premise, fits) : holds(at + 1);
    }

    /** Of what must hold beside a premise of the same fact, what does not. */
    private List<Premise> unmet(Premise premise, Object fact) {
        return premise.inner().stream()
                .filter(inner ->
                        all.stream().filter(inner.type()::isInstance).anyMatch(each -> isMet(inner, each, fact))
                                == (inner.presence() == Premise.Presence.NOT))
                .toList();
    }

    private boolean isMet(Premise inner, Object each, Object outer) {
        return Want.alone(inner).stream().allMatch(check -> check.holds(each))
                && Shortfall.joined(inner)
                        .allMatch(check -> check.holds(each, bound.getOrDefault(check.other(), outer)));
    }

    private boolean anyHolds(int at, Premise premise, List<Object> fits) {
        for (Object fact : fits) {
            bound.put(premise.name(), fact);
            if (holds(at + 1)) {
                return true;
            }
        }
        bound.remove(premise.name());
        return false;
    }

    private void note(int at, Premise premise, List<Object> fits) {
        if (furthest.isEmpty() || at >= furthest.get().at()) {
            Shortfall shortfall = Shortfall.of(at, premise, fits, ofType.get(at), bound);
            shortfall = shortfall.beside(fact -> unmet(premise, fact));
            if (furthest.isEmpty() || shortfall.isNearerThan(furthest.get())) {
                furthest = Optional.of(shortfall);
            }
        }
    }
}
