package org.proviso.audit;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.PatternDSL;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.proviso.rule.RuleBook;
import org.proviso.source.Problems;
import org.proviso.statement.Fact;

/** The typed rules of a book and the engine rules, in one KieBase. Safe for use by several threads. */
final class Rulebase {
    private final KieBase kieBase;
    private final Strata strata;
    private final List<Plan> plans;
    private final Sieve sieve;

    Rulebase(RuleBook book, Problems problems) {
        plans = book.rules().stream()
                .flatMap(rule -> Planner.plans(rule).stream())
                .toList();
        Wants wants = new Wants(plans);
        sieve = new Sieve(plans, wants);
        EngineModel engine = EngineModel.load();
        List<Signature> signatures =
                new ArrayList<>(plans.stream().map(Signature::of).toList());
        signatures.addAll(engine.signatures());
        strata = new Strata(signatures, problems);
        kieBase = KieBaseBuilder.createKieBaseFromModel(List.of(typed(plans, wants, strata), engine.in(strata)));
    }

    private static Model typed(List<Plan> plans, Wants wants, Strata strata) {
        Global<Ledger> ledger = PatternDSL.globalOf(Ledger.class, TypedModel.PACKAGE, "ledger");
        TypedModel typed = new TypedModel(ledger, wants);
        ModelImpl model = new ModelImpl(TypedModel.PACKAGE).addGlobal(ledger);
        plans.forEach(plan -> model.addRule(typed.rule(plan, Strata.group(strata.of(plan.name())))));
        return model;
    }

    List<Plan> plans() {
        return plans;
    }

    /** Everything that the rules conclude from what documents say and what the run asks. */
    Ledger conclude(Iterable<?> facts) {
        Ledger ledger = new Ledger();
        KieSession session = kieBase.newKieSession();
        try {
            session.setGlobal("ledger", ledger);
            List<Fact> said = new ArrayList<>();
            for (Object each : facts) {
                if (each instanceof Fact fact) {
                    said.add(fact);
                } else {
                    session.insert(each);
                }
            }
            sieve.through(said).forEach(session::insert);
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
