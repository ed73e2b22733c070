package org.proviso.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.view.ViewItemBuilder;
import org.proviso.rule.Window;

/**
 * One plan in Drools' patterns. A premise that only asks whether something is said beside the anchor becomes a test of the place
 * around it; every other is a pattern of its own.
 */
final class TypedRule {
    private final Plan plan;
    private final Wants wants;
    private final Map<String, Bound> before = new HashMap<>();
    private final List<RuleItemBuilder<?>> items = new ArrayList<>();
    private final List<Variable<?>> bound = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    /** Reads the facts of a bound premise from what Drools hands over for a rule. */
    interface Source {
        List<?> facts(List<?> handed);
    }

    /** A pattern that stands before others, what Drools calls it, and its position among what is handed over, if it is. */
    private record Bound(Class<?> type, Variable<Object> variable, PatternDef<Object> pattern, int argument) {}

    TypedRule(Plan plan, Wants wants) {
        this.plan = plan;
        this.wants = wants;
        for (Premise premise : plan.premises()) {
            Optional<Window> beside = plan.beside(premise);
            if (beside.isPresent()) {
                beside(premise, beside.get());
            } else {
                alone(premise);
            }
        }
    }

    List<RuleItemBuilder<?>> items() {
        return items;
    }

    List<Variable<?>> bound() {
        return bound;
    }

    List<Source> sources() {
        return sources;
    }

    private void alone(Premise premise) {
        Bound made = pattern(premise);
        before.put(premise.name(), made);
        switch (premise.presence()) {
            case BOUND -> {
                items.add(made.pattern());
                bound.add(made.variable());
                sources.add(handed -> Candidate.facts(handed.get(made.argument())));
            }
            case EXISTS -> items.add(PatternDSL.exists(made.pattern(), inner(premise)));
            case NOT -> items.add(PatternDSL.not(made.pattern()));
        }
    }

    private Bound pattern(Premise premise) {
        boolean isOfFact = Want.isOfFact(premise);
        Bound made = made(premise.name(), isOfFact ? Candidate.class : premise.type());
        if (isOfFact) {
            String want = wants.of(premise, plan.reach(premise)).text();
            Tests.check(made.pattern(), Candidate.class, new Check.Equal(Attribute.AS, want));
        }
        for (Check check : premise.checks()) {
            if (check instanceof Check.Joined joined) {
                join(made, premise.type(), joined);
            } else if (!isOfFact) {
                Tests.check(made.pattern(), premise.type(), (Check.Alone) check);
            }
        }
        return made;
    }

    @SuppressWarnings("unchecked")
    private Bound made(String name, Class<?> type) {
        Variable<Object> variable = PatternDSL.declarationOf((Class<Object>) type, name);
        return new Bound(type, variable, PatternDSL.pattern(variable), bound.size());
    }

    private void join(Bound made, Class<?> type, Check.Joined check) {
        Bound other = before(check.other());
        Tests.joined(made.pattern(), type, check, other.type(), other.variable());
    }

    private Bound before(String name) {
        return Objects.requireNonNull(
                before.get(name), () -> "no premise of " + plan.name() + " before this one is " + name);
    }

    /** Asks the place around the anchor: an anchor that is a fact knows it, for one that was concluded it is looked up. */
    private void beside(Premise premise, Window window) {
        int want = wants.of(premise, window).number();
        int anchor = before(plan.anchor().name()).argument();
        if (Want.isOfFact(plan.anchor())) {
            says(before(plan.anchor().name()), premise, window);
            source(
                    premise,
                    handed -> ((Candidate) handed.get(anchor)).here().of(window).facts(want));
        } else {
            Bound places = places();
            says(places, plan.anchor().name(), premise, window);
            source(
                    premise,
                    handed -> place(handed.get(places.argument()), handed.get(anchor), window)
                            .facts(want));
        }
    }

    private void source(Premise premise, Source source) {
        if (premise.isBound()) {
            sources.add(source);
        }
    }

    private Bound places() {
        return before.computeIfAbsent("$places", name -> {
            Bound made = made(name, Places.class);
            items.add(made.pattern());
            bound.add(made.variable());
            return made;
        });
    }

    private static Place place(Object places, Object conclusion, Window window) {
        return ((Places) places).around(conclusion, window);
    }

    /** What the provision of a premise that only has to be there names, and what it does not. */
    private ViewItemBuilder<?>[] inner(Premise premise) {
        if (premise.inner().isEmpty()) {
            return new ViewItemBuilder<?>[0];
        }
        Bound places = made(premise.name() + "Places", Places.class);
        premise.inner().forEach(inner -> says(places, premise.name(), inner, Window.PROVISION));
        return new ViewItemBuilder<?>[] {places.pattern()};
    }

    private void says(Bound anchor, Premise premise, Window window) {
        Want want = wants.of(premise, window);
        boolean isThere = premise.presence() != Premise.Presence.NOT;
        Tests.alone(
                anchor.pattern(),
                Candidate.class.getName() + (isThere ? " with " : " without ") + want.text(),
                fact -> ((Candidate) fact).here().of(window).has(want.number()) == isThere);
    }

    private void says(Bound places, String of, Premise premise, Window window) {
        Want want = wants.of(premise, window);
        boolean isThere = premise.presence() != Premise.Presence.NOT;
        Bound anchor = before(of);
        Tests.joined(
                places.pattern(),
                (isThere ? "with " : "without ") + want.text() + " around "
                        + anchor.type().getName(),
                (all, conclusion) -> place(all, conclusion, window).has(want.number()) == isThere,
                anchor.variable());
    }
}
