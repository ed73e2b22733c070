package org.proviso.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.rule.Window;
import org.proviso.statement.Choice;
import org.proviso.statement.Condition;
import org.proviso.statement.Element;
import org.proviso.statement.Mention;
import org.proviso.statement.Statement;

/** Says in words which check a fact does not pass. */
final class CheckWords {
    private static final Map<Attribute, String> NOUNS = nouns();
    private static final Map<Class<?>, String> SORTS = Map.of(
            Statement.class, "statement",
            Choice.class, "choice",
            org.proviso.statement.Override.class, "override",
            Condition.class, "condition",
            Mention.class, "concept",
            Typed.class, "provision type",
            Matched.class, "pattern");

    private CheckWords() {}

    private static Map<Attribute, String> nouns() {
        Map<Attribute, String> nouns = new HashMap<>();
        nouns.put(Attribute.ACTOR, "who acts");
        nouns.put(Attribute.ACTION, "what is done");
        nouns.put(Attribute.DATA, "the data");
        nouns.put(Attribute.PURPOSES, "the purpose");
        nouns.put(Attribute.FAMILIES, "the family of the purpose");
        nouns.put(Attribute.MODALITY, "how firmly it is said");
        nouns.put(Attribute.POLARITY, "whether it is said to be so");
        nouns.put(Attribute.TYPE_POLARITY, "whether it is said to be so");
        nouns.put(Attribute.CHOICE_KIND, "the kind of choice");
        nouns.put(Attribute.ABOUT, "what the choice is about");
        nouns.put(Attribute.CHOICE_FAMILIES, "the family of what the choice is about");
        nouns.put(Attribute.ORIGIN, "how the text comes to the choice");
        nouns.put(Attribute.MECHANISMS, "the way to make the choice");
        nouns.put(Attribute.CONTROLLER, "who controls the condition");
        nouns.put(Attribute.TRIGGERS, "what sets the condition off");
        nouns.put(Attribute.VALUE, "what is stated");
        nouns.put(Attribute.CONCEPT, "what is named");
        nouns.put(Attribute.WHERE, "where it is named");
        nouns.put(Attribute.TYPE, "the provision type");
        nouns.put(Attribute.PATTERN, "the pattern");
        nouns.put(Attribute.OVERRIDING, "the statement that stands in spite of the choice");
        nouns.put(Attribute.CHOICE_NUMBER, "the choice");
        nouns.put(Attribute.CONDITIONED, "the statement that hangs on the condition");
        return nouns;
    }

    static String sort(Class<?> type) {
        return Element.class.isAssignableFrom(type)
                ? type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT)
                : SORTS.getOrDefault(type, "fact");
    }

    static String of(Check check, Object fact) {
        if (check instanceof Check.Equal equal) {
            return other(noun(equal.attribute()), equal.attribute().word(fact), Set.of(equal.word()));
        }
        if (check instanceof Check.OneOf oneOf) {
            return other(noun(oneOf.attribute()), oneOf.attribute().word(fact), oneOf.words());
        }
        if (check instanceof Check.Words words) {
            return words(words, listed(words.attribute().words(fact), "not stated"));
        }
        return joined((Check.Joined) check);
    }

    private static String other(String noun, String own, Collection<?> asked) {
        return noun + ": " + own.toLowerCase(java.util.Locale.ROOT) + ", where " + listed(asked, "something")
                + " is asked for";
    }

    private static String words(Check.Words check, String own) {
        String noun = noun(check.attribute());
        return switch (check.relation()) {
            case MEETS -> other(noun, own, check.words());
            case WITHIN -> noun + ": " + own + ", where nothing but " + listed(check.words(), "") + " is asked for";
            case BEYOND -> noun + ": " + own + ", where more than " + listed(check.words(), "") + " is asked for";
            case STATED -> noun + " is not stated";
            case UNSTATED -> noun + ": " + own + ", where none is asked for";
        };
    }

    /** What must hold beside a premise, and does not: that its provision names something, or does not. */
    static String beside(Premise inner) {
        String asked = inner.checks().stream()
                .filter(Check.OneOf.class::isInstance)
                .map(check -> listed(((Check.OneOf) check).words(), ""))
                .collect(Collectors.joining(", "));
        return inner.presence() == Premise.Presence.NOT
                ? "its provision names " + asked + ", and must not"
                : "its provision does not name " + asked;
    }

    private static String joined(Check.Joined check) {
        String other = role(check.other());
        if (check instanceof Check.Differs) {
            return "it stands in the same place as " + other;
        }
        if (check instanceof Check.Shares shares) {
            return shares.same()
                    ? "it shares no family of purposes with " + other
                    : "it shares a family of purposes with " + other;
        }
        if (check instanceof Check.Overlap) {
            return "it is about another family of purposes than " + other;
        }
        Attribute attribute = ((Check.Same) check).attribute();
        for (Window window : Window.values()) {
            if (attribute.equals(Attribute.place(window))) {
                return "it stands in another " + window.word() + " than " + other;
            }
        }
        return noun(attribute) + " is another one";
    }

    /** What stands before in the row, by the name of its variable. */
    private static String role(String variable) {
        return "the "
                + variable.replaceAll("[$0-9]", "")
                        .replace("named", "concept named")
                        .replaceFirst("^is$", "type");
    }

    private static String noun(Attribute attribute) {
        return NOUNS.getOrDefault(attribute, attribute.drl());
    }

    private static String listed(Collection<?> words, String none) {
        return words.isEmpty()
                ? none
                : String.join(
                        " or ",
                        new TreeSet<>(words.stream()
                                .map(Object::toString)
                                .map(word -> word.toLowerCase(java.util.Locale.ROOT))
                                .toList()));
    }
}
