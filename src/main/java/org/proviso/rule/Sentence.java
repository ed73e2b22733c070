package org.proviso.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a rule back as an English sentence in the words of its readers: what gets approved is this sentence. */
public final class Sentence implements Condition.Teller<String> {
    private static final Map<ConceptKind, String> SAYS = Map.of(
            ConceptKind.RIGHT, "it grants a right: ",
            ConceptKind.MECHANISM, "it names a way: ",
            ConceptKind.BASIS, "it names a legal basis: ",
            ConceptKind.RETENTION, "of storage time it says: ",
            ConceptKind.RECIPIENT, "it names a recipient: ",
            ConceptKind.TRANSFER, "of transfers it says: ",
            ConceptKind.DECISION, "of decisions it says: ",
            ConceptKind.CHANGE, "of changes to the text it says: ");
    private static final Map<String, String> MODALITIES = Map.of(
            "asserted", "as a plain fact",
            "permitted", "as a permission",
            "vague", "in vague words",
            "required", "as a duty",
            "restrictive", "as a limit");

    private static final String UNSTATED = "unstated";

    private final Labels labels;

    private Sentence(Labels labels) {
        this.labels = labels;
    }

    /** The same for an author, who knows types and patterns by their ids. */
    public static String of(Rule rule) {
        return of(rule, Labels.IDS);
    }

    /** One condition, such as "it speaks of training", for an author. */
    public static String of(Condition condition) {
        return condition.tell(new Sentence(Labels.IDS));
    }

    /** One row, for an author: all that it asks, and how far apart it may stand. */
    public static String of(Way way) {
        return new Sentence(Labels.IDS).way(way);
    }

    /** One sentence; several ways in which the rule can hold are numbered, each on a line of its own. */
    public static String of(Rule rule, Labels labels) {
        Sentence teller = new Sentence(labels);
        String head = teller.head(rule);
        String lead = rule instanceof Rule.MappingRule ? ", where " : " when ";
        List<String> ways = rule.ways().stream().map(teller::way).toList();
        if (ways.isEmpty()) {
            return head + ".";
        }
        return ways.size() == 1 ? head + lead + ways.get(0) + "." : head + lead + "one of these holds:" + listed(ways);
    }

    private static String listed(List<String> ways) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < ways.size(); i++) {
            list.append("\n(" + (i + 1) + ") " + ways.get(i) + (i < ways.size() - 1 ? ";" : "."));
        }
        return list.toString();
    }

    private String way(Way way) {
        String all =
                way.conditions().stream().map(condition -> condition.tell(this)).collect(Collectors.joining(", and "));
        String within = way.conditions().size() == 1
                ? all
                : all + ", all within one " + way.within().word();
        return way.either() ? within + ", or when the text says that this is not done" : within;
    }

    private String head(Rule rule) {
        if (rule instanceof Rule.TypeRule type) {
            return "A provision is of the type " + quoted(labels.type(type.type()));
        }
        if (rule instanceof Rule.PatternRule pattern) {
            return "A provision shows the pattern " + quoted(labels.pattern(pattern.pattern()));
        }
        if (rule instanceof Rule.FlagRule flag) {
            return "For a platform " + quoted(labels.flag(flag.flag()))
                    + (flag.holds() ? " is taken to hold" : " is taken not to hold");
        }
        if (rule instanceof Rule.ScopeRule scope) {
            return "A provision is taken to be addressed to people of " + quoted(Labels.plain(scope.addressed()));
        }
        if (rule instanceof Rule.MappingRule mapping) {
            return "A provision that shows the pattern " + quoted(labels.pattern(mapping.pattern()))
                    + " is a finding of severity " + mapping.severity().word() + " on "
                    + labels.criterion(mapping.criterion());
        }
        int shift = ((Rule.FactorRule) rule).shift();
        return "The severity goes " + (shift > 0 ? "up" : "down") + " by " + Math.abs(shift) + ", because "
                + ((Rule.FactorRule) rule).because() + ",";
    }

    private static String quoted(String label) {
        return "\u201c" + label + "\u201d";
    }

    private static String any(List<?> words) {
        return any(words, Labels::plain);
    }

    private static String any(List<?> words, Function<Object, String> label) {
        List<String> all = words.stream().map(label).toList();
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }

    private static boolean isDenial(List<String> polarity) {
        return polarity.equals(List.of("denies"));
    }

    private static String part(String before, List<?> words) {
        return words.isEmpty() ? "" : before + any(words);
    }

    @Override
    public String states(Condition.States c) {
        boolean denied = isDenial(c.polarity());
        String who = c.by().isEmpty() ? "somebody" : "the " + any(c.by());
        return who
                + (denied ? " is said not to " : " is said to ")
                + (c.does().isEmpty() ? "do something" : any(c.does()))
                + part(" (with ", c.on())
                + (c.on().isEmpty() ? "" : ")")
                + part(" for ", c.purposes())
                + part(" for nothing but ", c.onlyFor())
                + part(" for something other than ", c.beyond())
                + (c.modality().isEmpty() ? "" : ", said " + any(c.modality(), Sentence::modality));
    }

    private static String modality(Object word) {
        return MODALITIES.getOrDefault(word.toString(), word.toString());
    }

    @Override
    public String chooses(Condition.Chooses c) {
        boolean denied = isDenial(c.polarity());
        return "the text " + (denied ? "denies" : c.given() ? "gives" : "speaks of") + " a choice"
                + part(", by kind ", c.kind()) + part(", about ", c.about()) + family(c.family())
                + way(c.way());
    }

    private static String family(List<String> families) {
        List<String> named =
                families.stream().filter(word -> !word.equals(UNSTATED)).toList();
        String unnamed = families.contains(UNSTATED) ? "a use that it does not name" : "";
        String both =
                named.isEmpty() ? unnamed : "a use for " + any(named) + (unnamed.isEmpty() ? "" : ", or " + unnamed);
        return both.isEmpty() ? "" : ", about " + both;
    }

    private static String way(List<String> way) {
        if (way.isEmpty()) {
            return "";
        }
        return way.contains("none") ? ", and names no way to make it" : ", and names a way to make it";
    }

    @Override
    public String overrides(Condition.Overrides c) {
        return "what the text says stands in spite of that choice";
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
                + part(", namely that something is ", c.trigger());
    }

    @Override
    public String says(Condition.Says c) {
        return (isDenial(c.polarity()) ? "it denies: " : "")
                + SAYS.getOrDefault(c.aspect(), "of " + Labels.plain(c.aspect().word()) + " it says: ")
                + any(c.values());
    }

    @Override
    public String names(Condition.Names c) {
        return (isDenial(c.polarity()) ? "it says that this is not done: " : "it speaks of ") + terms(c.concepts());
    }

    @Override
    public String lacks(Condition.Lacks c) {
        return "it does not speak of " + terms(c.concepts());
    }

    @Override
    public String headed(Condition.Headed c) {
        return (c.named() ? "a heading above speaks of " : "no heading above speaks of ") + terms(c.concepts());
    }

    private static String terms(List<ConceptId> concepts) {
        return any(concepts, concept -> quoted(Labels.plain(concept)));
    }

    private String types(List<ProvisionTypeId> types) {
        return any(types, type -> quoted(labels.type(type)));
    }

    @Override
    public String is(Condition.Is c) {
        return c.denied()
                ? "it says that this is not done: " + types(c.types())
                : "it is of the type " + types(c.types());
    }

    @Override
    public String has(Condition.Has c) {
        return place(c.window()) + " also holds " + types(c.types());
    }

    @Override
    public String hasNot(Condition.HasNot c) {
        return place(c.window()) + " nowhere holds " + types(c.types());
    }

    private static String place(Window window) {
        return window == Window.PLATFORM ? "the whole set of documents" : "the " + window.word();
    }

    @Override
    public String elsewhere(Condition.Elsewhere c) {
        return "elsewhere in " + place(c.window()) + " another provision "
                + (c.denied() ? "says that this is not done: " : "is of the type ") + types(c.types())
                + (c.names().isEmpty() ? "" : " and speaks of " + terms(c.names()))
                + (c.lacks().isEmpty() ? "" : " and does not speak of " + terms(c.lacks()));
    }

    @Override
    public String matches(Condition.Matches c) {
        return "it shows the pattern " + any(c.patterns(), pattern -> quoted(labels.pattern(pattern)));
    }
}
