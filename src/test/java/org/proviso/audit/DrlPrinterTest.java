package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.decisiontable.InputType;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.junit.jupiter.api.Test;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import org.proviso.authoring.DroolsExport;
import org.proviso.source.Problems;

/** Stock Drools, compiling the printed text, concludes the same as the canonical model that is fed with the typed rules. */
class DrlPrinterTest {
    @Test
    void printedRulesConcludeTheSame() {
        String drl = DrlPrinter.print(Shipped.BOOK, new Problems());

        assertThat(concludedByStockDrools(drl)).isEqualTo(concluded());
    }

    /** The same text means the same; that the text concludes the same is shown above. */
    @Test
    void theDecisionTableIsReadAsTheSameRules() {
        byte[] table = new DroolsExport(Shipped.BOOK, new Problems()).table("Proviso test");
        String drl = new SpreadsheetCompiler().compile(new ByteArrayInputStream(table), InputType.XLS);

        assertThat(rules(drl))
                .hasSizeGreaterThan(100)
                .containsExactlyInAnyOrderElementsOf(rules(DrlPrinter.print(Shipped.BOOK, new Problems())));
    }

    private static List<String> rules(String drl) {
        return Pattern.compile("(?ms)^rule .*?^end")
                .matcher(drl)
                .results()
                .map(match -> match.group().replaceAll("\\s+", " "))
                .toList();
    }

    private static Set<String> concluded() {
        return Shipped.conclusions(new Rulebase(Shipped.BOOK, new Problems()).conclude(Shipped.exampleFacts()));
    }

    private static Set<String> concludedByStockDrools(String drl) {
        List<Plan> plans = Shipped.BOOK.rules().stream()
                .flatMap(rule -> Planner.plans(rule).stream())
                .toList();
        Strata strata = new Strata(plans.stream().map(Signature::of).toList(), new Problems());
        Ledger ledger = new Ledger(plans);
        KieSession session =
                new KieHelper().addContent(drl, ResourceType.DRL).build().newKieSession();
        session.setGlobal("ledger", ledger);
        Shipped.exampleFacts().forEach(session::insert);
        for (int level = strata.count() - 1; level >= 0; level--) {
            session.getAgenda().getAgendaGroup(Strata.group(level)).setFocus();
        }
        session.fireAllRules();
        session.dispose();
        return Shipped.conclusions(ledger);
    }
}
