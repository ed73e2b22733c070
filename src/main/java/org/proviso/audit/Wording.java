package org.proviso.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.statement.Choice;
import org.proviso.statement.Condition;
import org.proviso.statement.Element;
import org.proviso.statement.Fact;
import org.proviso.statement.Mention;
import org.proviso.statement.Statement;

/** Says in words on which facts a rule fired. */
final class Wording {
    private Wording() {}

    static String of(Firing firing) {
        return firing.plan().rule().kind() + " " + firing.plan().rule().id() + ", way "
                + firing.plan().way().number() + ": "
                + firing.facts().stream().map(Wording::cued).distinct().collect(Collectors.joining("; "));
    }

    private static String cued(Object fact) {
        return fact instanceof Fact said && !(fact instanceof Mention || fact instanceof Element)
                ? said(fact) + cues(said)
                : said(fact);
    }

    /** A fact or a conclusion, without where it stands. */
    static String said(Object fact) {
        if (fact instanceof Statement statement) {
            return "statement: " + statement.actor()
                    + (statement.polarity().word().equals("denies") ? " not " : " ") + statement.action()
                    + named(" on ", statement.data()) + named(" for ", statement.purposes()) + " ("
                    + statement.modality().word() + ")";
        }
        if (fact instanceof Choice choice) {
            return "choice: " + choice.kind() + named(" about ", choice.about()) + named(" by ", choice.mechanisms());
        }
        if (fact instanceof org.proviso.statement.Override override) {
            return "override (" + override.form() + ")";
        }
        if (fact instanceof Condition condition) {
            return "condition controlled by " + condition.controller() + named(": ", condition.triggers());
        }
        if (fact instanceof Mention mention) {
            return (mention.inHeading() ? "heading names " : "names ") + mention.concept();
        }
        if (fact instanceof Element element) {
            return element.aspect().word() + ": " + element.value();
        }
        return concluded(fact);
    }

    private static String concluded(Object conclusion) {
        if (conclusion instanceof Typed typed) {
            return typed.polarity().word() + " " + typed.type();
        }
        if (conclusion instanceof Matched matched) {
            return "shows " + matched.pattern();
        }
        if (conclusion instanceof Held held) {
            return held.flag() + (held.holds() ? " holds" : " does not hold");
        }
        if (conclusion instanceof Raised raised) {
            return "raises " + raised.criterion() + " as " + raised.severity().word();
        }
        return conclusion instanceof Factor factor
                ? "severity shifted by " + factor.shift() + ", "
                        + factor.factorRule().because()
                : "";
    }

    private static String named(String before, Set<?> ids) {
        return ids.isEmpty()
                ? ""
                : before
                        + String.join(
                                ", ",
                                new TreeSet<>(ids.stream().map(Object::toString).toList()));
    }

    private static String cues(Fact fact) {
        List<String> at = fact.cues().stream()
                .map(cue -> cue.concept() + "@" + cue.span().start())
                .distinct()
                .toList();
        return at.isEmpty() ? "" : " [" + String.join(" ", at) + "]";
    }
}
