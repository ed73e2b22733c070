package org.proviso.audit;

import java.util.List;
import org.proviso.rule.Window;

/**
 * What a premise asks of a fact alone, and how near it must stand to what the rule is about.
 *
 * @param number its position among all wants of a rulebase
 * @param text canonical: equal for equal wants and for no others
 */
record Want(int number, String text, Class<?> type, List<Check.Alone> checks, Window within) {
    private static final Check HEADING = new Check.Equal(Attribute.WHERE, "heading");

    Want {
        checks = List.copyOf(checks);
    }

    /** The canonical text of what a premise asks of a fact alone within a window. */
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
        return org.proviso.statement.Fact.class.isAssignableFrom(premise.type());
    }

    static boolean isOfHeading(Premise premise) {
        return premise.checks().contains(HEADING);
    }

    /** The place in which facts that meet it are noted: a heading stands above its section, all else in a sentence. */
    Window place() {
        if (checks.contains(HEADING)) {
            return Window.SECTION;
        }
        return within == Window.PROVISION ? Window.PROVISION : Window.SENTENCE;
    }

    /** True when rules cannot tell apart the mentions of one place that meet it: only those of one clause are joined one by one. */
    boolean isPiled() {
        return type == org.proviso.statement.Mention.class
                && !checks.contains(HEADING)
                && (within == Window.SENTENCE || within == Window.PROVISION);
    }
}
