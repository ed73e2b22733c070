package org.proviso.audit;

import java.util.List;
import org.proviso.rule.Window;
import org.proviso.statement.Fact;

/**
 * What a premise asks of a fact alone, and how near it must stand to what the rule is about.
 *
 * @param number its position among all wants of a rulebase
 * @param text canonical: equal for equal wants and for no others
 */
record Want(int number, String text, Class<?> type, List<Check.Alone> checks, Window within) {
    Want {
        checks = List.copyOf(checks);
    }

    /** The canonical text of what a premise of a rule with this window asks of a fact alone. */
    static String text(Premise premise, Window within) {
        StringBuilder text =
                new StringBuilder(premise.type().getName()).append(" in one ").append(within);
        alone(premise).forEach(check -> text.append(": ").append(check.text()));
        return text.toString();
    }

    static List<Check.Alone> alone(Premise premise) {
        return premise.checks().stream()
                .filter(Check.Alone.class::isInstance)
                .map(Check.Alone.class::cast)
                .toList();
    }

    static boolean isOfFact(Premise premise) {
        return Fact.class.isAssignableFrom(premise.type());
    }

    boolean isMetBy(Fact fact) {
        if (!type.isInstance(fact)) {
            return false;
        }
        for (Check.Alone check : checks) {
            if (!check.holds(fact)) {
                return false;
            }
        }
        return true;
    }
}
