package org.proviso.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps what fired in one session, and tells whether something was concluded before. Public because Drools hands it to rules. */
public final class Ledger {
    private final Map<String, Plan> plans = new LinkedHashMap<>();
    private final List<Firing> firings = new ArrayList<>();
    private final Set<Object> concluded = new HashSet<>();
    private final Map<Class<?>, List<Object>> results = new LinkedHashMap<>();

    Ledger() {
        this(List.of());
    }

    /** A ledger that also knows plans by name, as printed DRL calls them. */
    Ledger(List<Plan> plans) {
        plans.forEach(plan -> this.plans.put(plan.name(), plan));
    }

    /** What printed DRL calls: the conclusion of a rule on these facts, if it is new. */
    public List<Object> conclude(String rule, Object[] facts) {
        Plan plan = plans.get(rule);
        if (plan == null) {
            throw new IllegalArgumentException("no rule is called " + rule);
        }
        Object conclusion = Conclusion.of(plan, List.of(facts));
        boolean isNew = note(new Firing(plan, List.of(facts), conclusion), Conclusion.key(plan, conclusion));
        return isNew ? List.of(conclusion) : List.of();
    }

    /** Notes a firing; true when its conclusion is new and is to be inserted. */
    boolean note(Firing firing, Object key) {
        firings.add(firing);
        return concluded.add(key);
    }

    /** Called by the engine rules of the last stratum. */
    public void report(Object result) {
        results.computeIfAbsent(result.getClass(), k -> new ArrayList<>()).add(result);
    }

    List<Firing> firings() {
        return firings;
    }

    <T> List<T> reported(Class<T> type) {
        return results.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }
}
