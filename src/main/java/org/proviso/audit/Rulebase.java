package org.proviso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.proviso.rule.ConceptId;
import org.proviso.rule.Condition;
import org.proviso.rule.RuleBook;
import org.proviso.source.Problems;
import org.proviso.statement.Mention;

/** The typed rules of a book and the engine rules, in one KieBase. Safe for use by several threads. */
final class Rulebase {
    private final KieBase kieBase;
    private final Strata strata;
    private final List<Plan> plans;
    private final Set<ConceptId> asked;

    Rulebase(RuleBook book, Problems problems) {
        plans = book.rules().stream()
                .flatMap(rule -> Planner.plans(rule).stream())
                .toList();
        asked = plans.stream()
                .flatMap(plan -> plan.way().conditions().stream())
                .flatMap(Rulebase::named)
                .collect(Collectors.toSet());
        EngineModel engine = EngineModel.load();
        List<Signature> signatures =
                new ArrayList<>(plans.stream().map(Signature::of).toList());
        signatures.addAll(engine.signatures());
        strata = new Strata(signatures, problems);
        kieBase = KieBaseBuilder.createKieBaseFromModel(List.of(typed(plans, strata), engine.in(strata)));
    }

    private static Model typed(List<Plan> plans, Strata strata) {
        Global<Ledger> ledger = PatternDSL.globalOf(Ledger.class, TypedModel.PACKAGE, "ledger");
        TypedModel typed = new TypedModel(ledger);
        ModelImpl model = new ModelImpl(TypedModel.PACKAGE).addGlobal(ledger);
        plans.forEach(plan -> model.addRule(typed.rule(plan, Strata.group(strata.of(plan.name())))));
        return model;
    }

    private static java.util.stream.Stream<ConceptId> named(Condition condition) {
        if (condition instanceof Condition.Names names) {
            return names.concepts().stream();
        }
        if (condition instanceof Condition.Lacks lacks) {
            return lacks.concepts().stream();
        }
        return condition instanceof Condition.Headed headed
                ? headed.concepts().stream()
                : java.util.stream.Stream.empty();
    }

    List<Plan> plans() {
        return plans;
    }

    /** Everything that the rules conclude from these facts. */
    Ledger conclude(Iterable<?> facts) {
        Ledger ledger = new Ledger();
        KieSession session = kieBase.newKieSession();
        try {
            session.setGlobal("ledger", ledger);
            for (Object fact : facts) {
                if (!(fact instanceof Mention mention) || asked.contains(mention.concept())) {
                    session.insert(fact);
                }
            }
            for (int level = strata.count() - 1; level >= 0; level--) {
                session.getAgenda().getAgendaGroup(Strata.group(level)).setFocus();
            }
            session.fireAllRules();
            return ledger;
        } finally {
            session.dispose();
        }
    }
}
