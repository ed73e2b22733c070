package org.proviso.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.model.Drools;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;

/** Plans as rules of Drools' canonical model: no text becomes code. */
final class TypedModel {
    static final String PACKAGE = "org.proviso.rules";

    private final Global<Ledger> ledger;
    private final Wants wants;

    TypedModel(Global<Ledger> ledger, Wants wants) {
        this.ledger = ledger;
        this.wants = wants;
    }

    Rule rule(Plan plan, String stratum) {
        TypedRule typed = new TypedRule(plan, wants);
        List<RuleItemBuilder<?>> items = typed.items();
        items.add(consequence(plan, typed.bound(), typed.sources()));
        return PatternDSL.rule(PACKAGE, plan.name())
                .attribute(Rule.Attribute.AGENDA_GROUP, stratum)
                .build(items.toArray(new RuleItemBuilder<?>[0]));
    }

    /** Drools hands over itself, the ledger and what is bound, in this order. */
    private RuleItemBuilder<?> consequence(Plan plan, List<Variable<?>> bound, List<TypedRule.Source> sources) {
        Variable<?>[] variables = new Variable<?>[bound.size() + 1];
        variables[0] = ledger;
        for (int i = 0; i < bound.size(); i++) {
            variables[i + 1] = bound.get(i);
        }
        ConsequenceImpl consequence =
                new ConsequenceImpl(arguments -> conclude(plan, sources, arguments), variables, true, false, "java");
        return () -> consequence;
    }

    /** What stands in one place is handed over together: each combination is a firing, and many lead to one conclusion. */
    private static void conclude(Plan plan, List<TypedRule.Source> sources, Object[] arguments) {
        Ledger ledger = (Ledger) arguments[1];
        List<?> handed = Arrays.asList(arguments).subList(2, arguments.length);
        List<List<?>> premises = new ArrayList<>(sources.size());
        for (TypedRule.Source source : sources) {
            premises.add(source.facts(handed));
        }
        for (List<Object> facts : Combinations.of(premises)) {
            Object conclusion = Conclusion.of(plan, facts);
            if (ledger.note(new Firing(plan, facts, conclusion), Conclusion.key(plan, conclusion))) {
                ((Drools) arguments[0]).insert(conclusion);
            }
        }
    }
}
