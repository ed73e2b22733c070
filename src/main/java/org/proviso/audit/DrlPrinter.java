package org.proviso.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.proviso.rule.RuleBook;
import org.proviso.source.Problems;

/** Typed rules as DRL: for reading, and for stock Drools, which concludes the same from it. */
public final class DrlPrinter {
    private static final List<String> IMPORTS = List.of(
            "org.proviso.audit.Asks",
            "org.proviso.audit.Ledger",
            "org.proviso.audit.Matched",
            "org.proviso.audit.Typed",
            "org.proviso.rule.Window",
            "org.proviso.statement.*");

    private DrlPrinter() {}

    /**
     * One row of a rule in the language of Drools.
     *
     * @param group the agenda group of its stratum
     * @param premises one line each
     * @param action what it does when they hold, as a statement
     */
    public record Printed(String name, String group, List<String> premises, String action) {
        public Printed {
            premises = List.copyOf(premises);
        }
    }

    /** The classes that printed rules name, as a list with commas. */
    public static String imports() {
        return String.join(", ", IMPORTS);
    }

    /** Where printed rules write down what they conclude: type and name. */
    public static String global() {
        return "Ledger ledger";
    }

    /** All rules of a book, in order, each in the agenda group of its stratum. */
    public static String print(RuleBook book, Problems problems) {
        StringBuilder drl = new StringBuilder("package org.proviso.rules;\n\n");
        IMPORTS.forEach(each -> drl.append("import ").append(each).append(";\n"));
        drl.append("\nglobal ").append(global()).append(";\n");
        for (Printed rule : rules(book, problems)) {
            drl.append("\nrule \"")
                    .append(rule.name())
                    .append("\"\n    agenda-group \"")
                    .append(rule.group());
            drl.append("\"\nwhen\n");
            rule.premises()
                    .forEach(premise -> drl.append("    ").append(premise).append('\n'));
            drl.append("then\n    ").append(rule.action()).append("\nend\n");
        }
        return drl.toString();
    }

    /** Every row of every rule of a book, in order. */
    public static List<Printed> rules(RuleBook book, Problems problems) {
        List<Plan> plans = book.rules().stream()
                .flatMap(rule -> Planner.plans(rule).stream())
                .toList();
        Strata strata = new Strata(plans.stream().map(Signature::of).toList(), problems);
        return plans.stream().map(plan -> rule(plan, strata)).toList();
    }

    private static Printed rule(Plan plan, Strata strata) {
        String facts = plan.bound().stream().map(Premise::name).collect(Collectors.joining(", "));
        return new Printed(
                plan.name(),
                Strata.group(strata.of(plan.name())),
                plan.premises().stream().map(DrlPrinter::premise).toList(),
                "for (Object conclusion : ledger.conclude(\"" + plan.name() + "\", new Object[] {" + facts
                        + "})) { insert(conclusion); }");
    }

    private static String premise(Premise premise) {
        String pattern = pattern(premise);
        return switch (premise.presence()) {
            case BOUND -> premise.name() + " : " + pattern;
            case EXISTS -> "exists " + (premise.inner().isEmpty() ? pattern : group(premise));
            case NOT -> "not " + pattern;
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
