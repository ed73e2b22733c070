package org.proviso.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Reads a rule back as an English sentence: what gets approved is this sentence. */
public final class Sentence implements Condition.Teller<String> {
    private Sentence() {}

    public static String of(Rule rule) {
        String head = head(rule);
        if (rule.ways().isEmpty()) {
            return head + ".";
        }
        return head
                + rule.ways().stream()
                        .map(Sentence::of)
                        .collect(Collectors.joining(
                                "; or ", (rule instanceof Rule.MappingRule ? ", where " : " when "), "."));
    }

    /** One condition, such as "it names training or improvement". */
    public static String of(Condition condition) {
        return condition.tell(new Sentence());
    }

    /** One row: all that it asks, and how far apart it may stand. */
    public static String of(Way way) {
        return way.conditions().stream().map(Sentence::of).collect(Collectors.joining(", and ")) + " (within one "
                + way.within().word() + (way.either() ? ", or says it is not done" : "") + ")";
    }

    private static String head(Rule rule) {
        if (rule instanceof Rule.TypeRule type) {
            return "A provision is \"" + type.type() + "\"";
        }
        if (rule instanceof Rule.PatternRule pattern) {
            return "A provision shows \"" + pattern.pattern() + "\"";
        }
        if (rule instanceof Rule.FlagRule flag) {
            return "Of the platform, \"" + flag.flag() + "\" " + (flag.holds() ? "holds" : "does not hold");
        }
        if (rule instanceof Rule.ScopeRule scope) {
            return "A provision is addressed to people of \"" + scope.addressed() + "\"";
        }
        if (rule instanceof Rule.MappingRule mapping) {
            return "A provision that shows \"" + mapping.pattern() + "\" is raised on " + mapping.criterion() + " as "
                    + mapping.severity().word();
        }
        Rule.FactorRule factor = (Rule.FactorRule) rule;
        return "The severity is shifted by " + factor.shift();
    }

    private static String any(List<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.joining(" or "));
    }

    private static boolean isDenial(List<String> polarity) {
        return polarity.equals(List.of("denies"));
    }

    private static String part(String before, List<?> words) {
        return words.isEmpty() ? "" : before + any(words);
    }

    @Override
    public String states(Condition.States c) {
        String verb = isDenial(c.polarity()) ? " not to " : " to ";
        return "the text says " + (c.by().isEmpty() ? "somebody" : "the " + any(c.by())) + verb
                + (c.does().isEmpty() ? "act" : any(c.does()))
                + part(" on ", c.on()) + part(" for ", c.purposes()) + part(" for nothing but ", c.onlyFor())
                + part(" for more than ", c.beyond())
                + part(", as ", c.modality());
    }

    @Override
    public String chooses(Condition.Chooses c) {
        return "the text " + (c.given() ? "gives" : "speaks of") + " a choice" + part(" of the kind ", c.kind())
                + part(" about ", c.about()) + part(" about a use of the family ", c.family())
                + (c.way().contains("none")
                        ? " without naming a way to make it"
                        : part(", the way to make it being ", c.way()));
    }

    @Override
    public String overrides(Condition.Overrides c) {
        return "that statement stands in spite of that choice";
    }

    @Override
    public String samePurpose(Condition.SamePurpose c) {
        return c.same() ? "both are about the same kind of purpose" : "they are about different kinds of purpose";
    }

    @Override
    public String noWayElsewhere(Condition.NoWayElsewhere c) {
        return "no other place names a way to make such a choice";
    }

    @Override
    public String triggered(Condition.Triggered c) {
        return "that hangs on something" + part(" in the hands of the ", c.controller())
                + part(", namely ", c.trigger());
    }

    @Override
    public String says(Condition.Says c) {
        return "it " + (isDenial(c.polarity()) ? "denies" : "states") + " the "
                + c.aspect().word() + " " + any(c.values());
    }

    @Override
    public String names(Condition.Names c) {
        return "it names " + any(c.concepts()) + (isDenial(c.polarity()) ? " as not done" : "");
    }

    @Override
    public String lacks(Condition.Lacks c) {
        return "it does not name " + any(c.concepts());
    }

    @Override
    public String headed(Condition.Headed c) {
        return (c.named() ? "a heading above names " : "no heading above names ") + any(c.concepts());
    }

    @Override
    public String is(Condition.Is c) {
        return "the provision " + (c.denied() ? "denies " : "is ") + any(c.types());
    }

    @Override
    public String has(Condition.Has c) {
        return "the " + c.window().word() + " has " + any(c.types());
    }

    @Override
    public String hasNot(Condition.HasNot c) {
        return "the " + c.window().word() + " has no " + any(c.types());
    }

    @Override
    public String elsewhere(Condition.Elsewhere c) {
        return "another provision of the " + c.window().word() + (c.denied() ? " denies " : " is ") + any(c.types())
                + part(" and names ", c.names()) + part(" and does not name ", c.lacks());
    }

    @Override
    public String matches(Condition.Matches c) {
        return "the provision shows " + any(c.patterns());
    }
}
