package org.proviso.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.view.ViewItemBuilder;
import org.proviso.rule.Window;

/**
 * Plans as rules of Drools' canonical model: no text becomes code. Every expression id is the whole canonical text of its
 * check, because Drools shares nodes by id and never looks at captured values.
 */
final class TypedModel {
    static final String PACKAGE = "org.proviso.rules";

    private final Global<Ledger> ledger;

    TypedModel(Global<Ledger> ledger) {
        this.ledger = ledger;
    }

    Rule rule(Plan plan, String stratum) {
        Map<String, Bound> before = new HashMap<>();
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        List<Variable<?>> bound = new ArrayList<>();
        for (Premise premise : plan.premises()) {
            Variable<Object> variable = variable(premise);
            PatternDef<Object> pattern = pattern(premise, plan.way().within(), variable, before);
            before.put(premise.name(), new Bound(premise, variable));
            switch (premise.presence()) {
                case BOUND -> {
                    items.add(pattern);
                    bound.add(variable);
                }
                case EXISTS -> items.add(PatternDSL.exists(pattern, inner(premise, before)));
                case NOT -> items.add(PatternDSL.not(pattern));
            }
        }
        items.add(consequence(plan, bound));
        return PatternDSL.rule(PACKAGE, plan.name())
                .attribute(Rule.Attribute.AGENDA_GROUP, stratum)
                .build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    private static ViewItemBuilder<?>[] inner(Premise premise, Map<String, Bound> before) {
        return premise.inner().stream()
                .map(inner -> {
                    PatternDef<Object> pattern = pattern(inner, Window.PROVISION, variable(inner), before);
                    return inner.presence() == Premise.Presence.NOT
                            ? PatternDSL.not(pattern)
                            : PatternDSL.exists(pattern);
                })
                .toArray(ViewItemBuilder<?>[]::new);
    }

    /** What stands before a premise, and what Drools calls it. */
    private record Bound(Premise premise, Variable<Object> variable) {}

    @SuppressWarnings("unchecked")
    private static Variable<Object> variable(Premise premise) {
        Class<?> type = Want.isOfFact(premise) ? Candidate.class : premise.type();
        return PatternDSL.declarationOf((Class<Object>) type, premise.name());
    }

    private static PatternDef<Object> pattern(
            Premise premise, Window within, Variable<Object> variable, Map<String, Bound> before) {
        PatternDef<Object> pattern = PatternDSL.pattern(variable);
        if (Want.isOfFact(premise)) {
            alone(pattern, Candidate.class.getName() + ": ", new Check.Equal(Attribute.AS, Want.text(premise, within)));
        }
        for (Check check : premise.checks()) {
            if (check instanceof Check.Joined joined) {
                joined(pattern, premise.type().getName() + ": " + check.text(), joined, bound(before, joined));
            } else if (!Want.isOfFact(premise)) {
                alone(pattern, premise.type().getName() + ": ", (Check.Alone) check);
            }
        }
        return pattern;
    }

    private static void alone(PatternDef<Object> pattern, String type, Check.Alone check) {
        String id = type + check.text();
        if (check instanceof Check.Equal equal) {
            pattern.expr(id, new Alone(id, equal), alphaIndex(equal));
        } else {
            pattern.expr(id, new Alone(id, check));
        }
    }

    private static Bound bound(Map<String, Bound> before, Check.Joined check) {
        Bound other = before.get(check.other());
        if (other == null) {
            throw new IllegalStateException(
                    "no premise before this one binds " + check.other() + " for " + check.text());
        }
        return other;
    }

    private static void joined(PatternDef<Object> pattern, String id, Check.Joined check, Bound other) {
        String whole = id + " of " + other.premise().type().getName();
        Joined predicate = new Joined(whole, check);
        if (check instanceof Check.Same same) {
            pattern.expr(
                    whole,
                    other.variable(),
                    predicate,
                    PatternDSL.betaIndexedBy(
                            Object.class,
                            Index.ConstraintType.EQUAL,
                            same.attribute().index(),
                            same.attribute().read()::apply,
                            same.its().read()::apply));
        } else {
            pattern.expr(whole, other.variable(), predicate);
        }
    }

    private static org.drools.model.AlphaIndex<Object, String> alphaIndex(Check.Equal equal) {
        return PatternDSL.alphaIndexedBy(
                String.class,
                Index.ConstraintType.EQUAL,
                equal.attribute().index(),
                fact -> equal.attribute().word(fact),
                equal.word());
    }

    private RuleItemBuilder<?> consequence(Plan plan, List<Variable<?>> bound) {
        Variable<?>[] variables = new Variable<?>[bound.size() + 1];
        variables[0] = ledger;
        for (int i = 0; i < bound.size(); i++) {
            variables[i + 1] = bound.get(i);
        }
        ConsequenceImpl consequence =
                new ConsequenceImpl(arguments -> conclude(plan, arguments), variables, true, false, "java");
        return () -> consequence;
    }

    /** Drools hands over itself, the ledger and the facts, in this order. Mentions of one place lead to one conclusion. */
    private static void conclude(Plan plan, Object[] arguments) {
        Ledger ledger = (Ledger) arguments[1];
        List<List<?>> premises = new ArrayList<>(arguments.length - 2);
        for (int i = 2; i < arguments.length; i++) {
            premises.add(Candidate.facts(arguments[i]));
        }
        List<List<Object>> combinations = Combinations.of(premises);
        Object conclusion = Conclusion.of(plan, combinations.get(0));
        boolean isNew = false;
        for (List<Object> facts : combinations) {
            isNew |= ledger.note(new Firing(plan, facts, conclusion), Conclusion.key(plan, conclusion));
        }
        if (isNew) {
            ((Drools) arguments[0]).insert(conclusion);
        }
    }

    private record Alone(String id, Check.Alone check) implements Predicate1<Object>, HashedExpression {
        @Override
        public boolean test(Object fact) {
            return check.holds(fact);
        }

        @Override
        public String getExpressionHash() {
            return id;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private record Joined(String id, Check.Joined check) implements Predicate2<Object, Object>, HashedExpression {
        @Override
        public boolean test(Object fact, Object bound) {
            return check.holds(fact, bound);
        }

        @Override
        public String getExpressionHash() {
            return id;
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
