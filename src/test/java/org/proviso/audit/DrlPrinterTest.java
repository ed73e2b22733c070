package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import org.proviso.source.Problems;

/** Stock Drools, compiling the printed text, concludes the same as the canonical model that is fed with the typed rules. */
class DrlPrinterTest {
    @Test
    void printedRulesConcludeTheSame() {
        List<Object> facts = Shipped.exampleFacts();
        String drl = DrlPrinter.print(Shipped.BOOK, new Problems());
        List<Plan> plans = Shipped.BOOK.rules().stream()
                .flatMap(rule -> Planner.plans(rule).stream())
                .toList();
        Strata strata = new Strata(plans.stream().map(Signature::of).toList(), new Problems());
        Ledger ledger = new Ledger(plans);

        KieSession session =
                new KieHelper().addContent(drl, ResourceType.DRL).build().newKieSession();
        session.setGlobal("ledger", ledger);
        facts.forEach(session::insert);
        for (int level = strata.count() - 1; level >= 0; level--) {
            session.getAgenda().getAgendaGroup(Strata.group(level)).setFocus();
        }
        session.fireAllRules();
        session.dispose();

        assertThat(Shipped.conclusions(ledger))
                .isEqualTo(Shipped.conclusions(new Rulebase(Shipped.BOOK, new Problems()).conclude(facts)));
    }
}
