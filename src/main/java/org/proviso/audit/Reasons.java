package org.proviso.audit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.rule.Labels;
import org.proviso.statement.Choice;
import org.proviso.statement.Condition;
import org.proviso.statement.Element;
import org.proviso.statement.Fact;
import org.proviso.statement.Mention;
import org.proviso.statement.Polarity;
import org.proviso.statement.Statement;

/** Says to a reader of law why a rule fired: in names and quotes where {@link Wording} has ids and offsets. */
final class Reasons {
    private static final int LONGEST = 160;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Labels labels;
    private final Evidence evidence;

    Reasons(Labels labels, Evidence evidence) {
        this.labels = labels;
        this.evidence = evidence;
    }

    /** What the clause shows and by which words, each way once. */
    List<String> of(List<Firing> firings) {
        return firings.stream().map(this::step).distinct().toList();
    }

    /** The last step: what it was held against. */
    String heldAgainst(String criterion) {
        return "The pattern is held against " + labels.criterion(criterion) + ".";
    }

    private String step(Firing firing) {
        return "Shows the pattern \u201c" + labels.pattern(firing.plan().rule().id()) + "\u201d: "
                + firing.facts().stream().map(this::words).distinct().collect(Collectors.joining("; ")) + ".";
    }

    private String words(Object fact) {
        if (fact instanceof Typed typed) {
            return (typed.polarity() == Polarity.STATES
                            ? "the provision is of the type \u201c"
                            : "the provision denies \u201c")
                    + labels.type(typed.type()) + "\u201d";
        }
        if (fact instanceof Matched matched) {
            return "the provision shows \u201c" + labels.pattern(matched.pattern()) + "\u201d";
        }
        return fact instanceof Fact said ? said(said) + quoted(said) : "";
    }

    private String said(Fact fact) {
        if (fact instanceof Statement statement) {
            return "the " + Labels.plain(statement.actor())
                    + (statement.polarity() == Polarity.DENIES ? " is said not to " : " is said to ")
                    + Labels.plain(statement.action()) + named(" ", statement.data())
                    + named(" for ", statement.purposes());
        }
        if (fact instanceof Choice choice) {
            return "a choice (" + choice.kind() + named(" about ", choice.about()) + named(", by ", choice.mechanisms())
                    + ") is " + origin(choice);
        }
        if (fact instanceof org.proviso.statement.Override) {
            return "this stands in spite of the choice";
        }
        if (fact instanceof Condition condition) {
            return "it hangs on something in the hands of the " + Labels.plain(condition.controller())
                    + named(", namely ", condition.triggers());
        }
        if (fact instanceof Mention mention) {
            return (mention.inHeading() ? "the heading speaks of " : "the text speaks of ")
                    + Labels.plain(mention.concept());
        }
        Element element = (Element) fact;
        return "it states " + Labels.plain(element.aspect().word()) + ": " + Labels.plain(element.value());
    }

    private static String origin(Choice choice) {
        return switch (choice.origin()) {
            case GIVEN -> "given";
            case IMPLIED -> "implied";
            case PRESUPPOSED -> "presupposed";
        };
    }

    private String quoted(Fact fact) {
        String text = SPACES.matcher(
                        fact.span().of(evidence.document(fact.at().provision()).text()))
                .replaceAll(" ")
                .replaceFirst("^[ ,;:]+", "")
                .strip();
        return " (\u201c"
                + (text.length() > LONGEST ? text.substring(0, text.lastIndexOf(' ', LONGEST)) + " \u2026" : text)
                + "\u201d)";
    }

    private static String named(String before, Set<?> ids) {
        return ids.isEmpty()
                ? ""
                : before
                        + String.join(
                                " and ",
                                new TreeSet<>(ids.stream().map(Labels::plain).toList()));
    }
}
