package org.proviso.audit;

import java.util.ArrayList;
import java.util.Arrays;
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
        Map<String, Variable<Object>> variables = new HashMap<>();
        List<RuleItemBuilder<?>> items = new ArrayList<>();
        List<Variable<?>> bound = new ArrayList<>();
        for (Premise premise : plan.premises()) {
            Variable<Object> variable = variable(premise);
            PatternDef<Object> pattern = pattern(premise, variable, variables);
            variables.put(premise.name(), variable);
            switch (premise.presence()) {
                case BOUND -> {
                    items.add(pattern);
                    bound.add(variable);
                }
                case EXISTS -> items.add(PatternDSL.exists(pattern));
                case NOT -> items.add(PatternDSL.not(pattern));
            }
        }
        items.add(consequence(plan, bound));
        return PatternDSL.rule(PACKAGE, plan.name())
                .attribute(Rule.Attribute.AGENDA_GROUP, stratum)
                .build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    @SuppressWarnings("unchecked")
    private static Variable<Object> variable(Premise premise) {
        return PatternDSL.declarationOf((Class<Object>) premise.type(), premise.name());
    }

    private static PatternDef<Object> pattern(
            Premise premise, Variable<Object> variable, Map<String, Variable<Object>> before) {
        PatternDef<Object> pattern = PatternDSL.pattern(variable);
        for (Check check : premise.checks()) {
            String id = premise.type().getName() + ": " + check.text();
            if (check instanceof Check.Equal equal) {
                pattern.expr(id, new Alone(id, equal), alphaIndex(equal));
            } else if (check instanceof Check.Alone alone) {
                pattern.expr(id, new Alone(id, alone));
            } else {
                joined(pattern, id, (Check.Joined) check, variable(before, (Check.Joined) check));
            }
        }
        return pattern;
    }

    private static Variable<Object> variable(Map<String, Variable<Object>> before, Check.Joined check) {
        Variable<Object> other = before.get(check.other());
        if (other == null) {
            throw new IllegalStateException(
                    "no premise before this one binds " + check.other() + " for " + check.text());
        }
        return other;
    }

    private static void joined(PatternDef<Object> pattern, String id, Check.Joined check, Variable<Object> other) {
        String whole = id + " of " + other.getType().getName();
        Joined predicate = new Joined(whole, check);
        if (check instanceof Check.Same same) {
            pattern.expr(
                    whole,
                    other,
                    predicate,
                    PatternDSL.betaIndexedBy(
                            Object.class,
                            Index.ConstraintType.EQUAL,
                            same.attribute().index(),
                            fact -> same.attribute().read().apply(fact),
                            bound -> same.its().read().apply(bound)));
        } else {
            pattern.expr(whole, other, predicate);
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

    /** Drools hands over itself, the ledger and the facts, in this order. */
    private static void conclude(Plan plan, Object[] arguments) {
        Ledger ledger = (Ledger) arguments[1];
        List<Object> facts = Arrays.asList(arguments).subList(2, arguments.length);
        Object conclusion = Conclusion.of(plan, facts);
        if (ledger.note(new Firing(plan, facts, conclusion), Conclusion.key(plan, conclusion))) {
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
