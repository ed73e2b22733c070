package org.proviso.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.proviso.rule.RuleBook;
import org.proviso.source.Problems;

/** Typed rules as DRL: for reading, and for stock Drools, which concludes the same from it. */
public final class DrlPrinter {
    private static final String HEAD = """
            package org.proviso.rules;

            import org.proviso.audit.Asks;
            import org.proviso.audit.Ledger;
            import org.proviso.audit.Matched;
            import org.proviso.audit.Typed;
            import org.proviso.rule.Window;
            import org.proviso.statement.*;

            global Ledger ledger;
            """;

    private DrlPrinter() {}

    /** All rules of a book, in order, each in the agenda group of its stratum. */
    public static String print(RuleBook book, Problems problems) {
        List<Plan> plans = book.rules().stream()
                .flatMap(rule -> Planner.plans(rule).stream())
                .toList();
        Strata strata = new Strata(plans.stream().map(Signature::of).toList(), problems);
        return HEAD + plans.stream().map(plan -> rule(plan, strata)).collect(Collectors.joining());
    }

    private static String rule(Plan plan, Strata strata) {
        String facts = plan.bound().stream().map(Premise::name).collect(Collectors.joining(", "));
        return "\nrule \"" + plan.name() + "\"\n    agenda-group \"" + Strata.group(strata.of(plan.name()))
                + "\"\nwhen\n"
                + plan.premises().stream().map(DrlPrinter::premise).collect(Collectors.joining())
                + "then\n    for (Object conclusion : ledger.conclude(\"" + plan.name() + "\", new Object[] {" + facts
                + "})) {\n        insert(conclusion);\n    }\nend\n";
    }

    private static String premise(Premise premise) {
        String pattern = pattern(premise);
        return switch (premise.presence()) {
            case BOUND -> "    " + premise.name() + " : " + pattern + "\n";
            case EXISTS -> "    exists " + (premise.inner().isEmpty() ? pattern : group(premise)) + "\n";
            case NOT -> "    not " + pattern + "\n";
        };
    }

    private static String group(Premise premise) {
        return "(" + premise.name() + " : " + pattern(premise)
                + premise.inner().stream()
                        .map(inner -> " and " + (inner.presence() == Premise.Presence.NOT ? "not " : "exists ")
                                + pattern(inner))
                        .collect(Collectors.joining())
                + ")";
    }

    private static String pattern(Premise premise) {
        String type = premise.type()
                .getName()
                .replace("org.proviso.statement.", "")
                .replace("org.proviso.audit.", "")
                .replace('$', '.');
        return type + "(" + premise.checks().stream().map(Check::text).collect(Collectors.joining(", ")) + ")";
    }
}
