package org.proviso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.rule.ConceptKind;
import org.proviso.rule.Condition;
import org.proviso.rule.ProvisionTypeId;
import org.proviso.rule.Rule;
import org.proviso.rule.Way;
import org.proviso.rule.Window;
import org.proviso.statement.Choice;
import org.proviso.statement.Element;
import org.proviso.statement.Mention;
import org.proviso.statement.Statement;

/** Turns the conditions of one way of a rule into premises. */
final class Planner implements Condition.Teller<List<Premise>> {
    static final String STATEMENT = "$statement";
    private static final String CHOICE = "$choice";
    private static final Map<ConceptKind, Class<? extends Element>> ELEMENTS = Map.ofEntries(
            Map.entry(ConceptKind.RIGHT, Element.RightGrant.class),
            Map.entry(ConceptKind.MECHANISM, Element.Mechanism.class),
            Map.entry(ConceptKind.BASIS, Element.LegalBasis.class),
            Map.entry(ConceptKind.RETENTION, Element.Retention.class),
            Map.entry(ConceptKind.RECIPIENT, Element.Recipient.class),
            Map.entry(ConceptKind.TRANSFER, Element.Transfer.class),
            Map.entry(ConceptKind.DECISION, Element.Decision.class),
            Map.entry(ConceptKind.CHANGE, Element.Change.class));

    private final Way way;
    private final boolean overrides;
    private final List<Condition> asked = new ArrayList<>();
    private int mentions;
    private String anchor = "";
    private boolean anchoredInProvision;

    private Planner(Way way) {
        this.way = way;
        this.overrides = asks(way, Condition.Overrides.class);
    }

    /** The plans of all ways of a rule; a mapping without ways has one that asks for its pattern. */
    static List<Plan> plans(Rule rule) {
        List<Plan> plans = new ArrayList<>();
        for (Way way : waysOf(rule)) {
            Planner planner = new Planner(way);
            plans.add(new Plan(rule, way, planner.premises(), planner.asked));
        }
        return plans;
    }

    private static List<Way> waysOf(Rule rule) {
        if (!(rule instanceof Rule.MappingRule mapping)) {
            return rule.ways();
        }
        Condition pattern = new Condition.Matches(List.of(mapping.pattern()));
        if (mapping.ways().isEmpty()) {
            return List.of(new Way(1, List.of(pattern), Window.PROVISION, false));
        }
        return mapping.ways().stream()
                .map(way -> {
                    List<Condition> all = new ArrayList<>(List.of(pattern));
                    all.addAll(way.conditions());
                    return new Way(way.number(), all, Window.PROVISION, way.either());
                })
                .toList();
    }

    private List<Premise> premises() {
        List<Condition> conditions = new ArrayList<>(way.conditions());
        if (overrides && !asks(way, Condition.States.class)) {
            conditions.add(new Condition.States(
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        }
        if (overrides && !asks(way, Condition.Chooses.class)) {
            conditions.add(new Condition.Chooses(List.of(), List.of(), List.of(), false, List.of(), List.of()));
        }
        conditions.sort(Comparator.comparingInt(Planner::order));
        List<Premise> all = new ArrayList<>();
        for (Condition condition : conditions) {
            for (Premise premise : condition.tell(this)) {
                all.add(premise);
                asked.add(condition);
                if (anchor.isEmpty() && premise.isBound()) {
                    anchor = premise.name();
                    anchoredInProvision = isConclusion(condition);
                }
            }
        }
        return all;
    }

    private static boolean asks(Way way, Class<? extends Condition> kind) {
        return way.conditions().stream().anyMatch(kind::isInstance);
    }

    /** What is bound stands before what is only tested; what a conclusion is about stands first. */
    private static int order(Condition condition) {
        List<Class<? extends Condition>> order = List.of(
                Condition.Matches.class,
                Condition.States.class,
                Condition.Overrides.class,
                Condition.Chooses.class,
                Condition.SamePurpose.class,
                Condition.NoWayElsewhere.class,
                Condition.Triggered.class,
                Condition.Says.class,
                Condition.Names.class,
                Condition.Is.class,
                Condition.Headed.class,
                Condition.Has.class,
                Condition.Elsewhere.class,
                Condition.Lacks.class,
                Condition.HasNot.class);
        return order.indexOf(condition.getClass());
    }

    private List<Check> near(Window window) {
        List<Check> checks = new ArrayList<>();
        if (!anchor.isEmpty() && window != Window.PLATFORM) {
            Attribute place = Attribute.place(reach(window));
            checks.add(new Check.Same(place, anchor, place));
        }
        return checks;
    }

    /** A type or pattern holds of a whole provision: next to one, nothing nearer than the provision can be asked. */
    private Window reach(Window window) {
        return anchoredInProvision && window.compareTo(Window.PROVISION) < 0 ? Window.PROVISION : window;
    }

    private static boolean isConclusion(Condition condition) {
        return condition instanceof Condition.Is || condition instanceof Condition.Matches;
    }

    private static void oneOf(List<Check> checks, Attribute attribute, List<?> words) {
        if (words.size() == 1) {
            checks.add(0, new Check.Equal(attribute, words.get(0).toString()));
        } else if (!words.isEmpty()) {
            checks.add(new Check.OneOf(attribute, strings(words)));
        }
    }

    private static void words(List<Check> checks, Attribute attribute, Check.Relation relation, List<?> words) {
        if (!words.isEmpty()) {
            checks.add(new Check.Words(attribute, relation, strings(words)));
        }
    }

    private static Set<String> strings(List<?> words) {
        return words.stream().map(Object::toString).collect(Collectors.toSet());
    }

    @Override
    public List<Premise> states(Condition.States asked) {
        List<Check> checks = near(way.within());
        oneOf(checks, Attribute.ACTION, asked.does());
        oneOf(checks, Attribute.ACTOR, asked.by());
        oneOf(checks, Attribute.MODALITY, asked.modality());
        oneOf(checks, Attribute.POLARITY, asked.polarity());
        words(checks, Attribute.DATA, Check.Relation.MEETS, asked.on());
        words(checks, Attribute.PURPOSES, Check.Relation.MEETS, asked.purposes());
        words(checks, Attribute.FAMILIES, Check.Relation.WITHIN, asked.onlyFor());
        words(checks, Attribute.FAMILIES, Check.Relation.BEYOND, asked.beyond());
        return List.of(new Premise(
                STATEMENT, Statement.class, Premise.Presence.BOUND, overrides ? "carve-out" : "statement", checks));
    }

    @Override
    public List<Premise> overrides(Condition.Overrides asked) {
        return List.of(new Premise(
                "$override",
                org.proviso.statement.Override.class,
                Premise.Presence.BOUND,
                "override",
                ofStatement(Attribute.OVERRIDING)));
    }

    /** What is tied to a statement stands in its provision. */
    private static List<Check> ofStatement(Attribute number) {
        Attribute place = Attribute.place(Window.PROVISION);
        return List.of(
                new Check.Same(number, STATEMENT, Attribute.STATEMENT_NUMBER), new Check.Same(place, STATEMENT, place));
    }

    @Override
    public List<Premise> chooses(Condition.Chooses asked) {
        List<Check> checks = overrides
                ? new ArrayList<>(List.of(
                        new Check.Same(Attribute.CHOICE_NUMBER, "$override", Attribute.OVERRIDDEN),
                        new Check.Same(
                                Attribute.place(Window.DOCUMENT), "$override", Attribute.place(Window.DOCUMENT))))
                : near(way.within());
        oneOf(checks, Attribute.CHOICE_KIND, asked.kind());
        oneOf(checks, Attribute.POLARITY, asked.polarity());
        words(checks, Attribute.ABOUT, Check.Relation.MEETS, asked.about());
        words(checks, Attribute.CHOICE_FAMILIES, Check.Relation.MEETS, asked.family());
        if (asked.given()) {
            checks.add(new Check.Equal(Attribute.ORIGIN, "GIVEN"));
        }
        if (!asked.way().isEmpty()) {
            Check.Relation relation = asked.way().contains("none") ? Check.Relation.UNSTATED : Check.Relation.STATED;
            checks.add(new Check.Words(Attribute.MECHANISMS, relation, Set.of()));
        }
        return List.of(new Premise(CHOICE, Choice.class, Premise.Presence.BOUND, "choice", checks));
    }

    @Override
    public List<Premise> noWayElsewhere(Condition.NoWayElsewhere asked) {
        return List.of(new Premise(
                "$elsewhere",
                Choice.class,
                Premise.Presence.NOT,
                "",
                List.of(
                        new Check.Words(Attribute.MECHANISMS, Check.Relation.STATED, Set.of()),
                        new Check.Overlap(Attribute.CHOICE_FAMILIES, CHOICE, Attribute.CHOICE_FAMILIES))));
    }

    @Override
    public List<Premise> samePurpose(Condition.SamePurpose asked) {
        return List.of(new Premise(
                "$same",
                Choice.class,
                Premise.Presence.BOUND,
                "",
                List.of(
                        new Check.Same(Attribute.CHOICE_NUMBER, CHOICE, Attribute.CHOICE_NUMBER),
                        new Check.Same(Attribute.place(Window.DOCUMENT), CHOICE, Attribute.place(Window.DOCUMENT)),
                        new Check.Shares(Attribute.CHOICE_FAMILIES, STATEMENT, Attribute.FAMILIES, asked.same()))));
    }

    @Override
    public List<Premise> triggered(Condition.Triggered asked) {
        List<Check> checks = new ArrayList<>();
        if (asks(way, Condition.States.class) || overrides) {
            checks.addAll(ofStatement(Attribute.CONDITIONED));
        } else {
            checks.addAll(near(way.within()));
        }
        oneOf(checks, Attribute.CONTROLLER, asked.controller());
        words(checks, Attribute.TRIGGERS, Check.Relation.MEETS, asked.trigger());
        return List.of(new Premise(
                "$condition", org.proviso.statement.Condition.class, Premise.Presence.BOUND, "condition", checks));
    }

    @Override
    public List<Premise> says(Condition.Says asked) {
        List<Check> checks = near(way.within());
        oneOf(checks, Attribute.POLARITY, asked.polarity());
        oneOf(checks, Attribute.VALUE, asked.values());
        Class<? extends Element> type = ELEMENTS.getOrDefault(asked.aspect(), Element.class);
        return List.of(new Premise(
                "$" + asked.aspect().word(),
                type,
                Premise.Presence.BOUND,
                asked.aspect().word(),
                checks));
    }

    @Override
    public List<Premise> names(Condition.Names asked) {
        List<Check> checks = near(way.within());
        checks.add(0, new Check.Equal(Attribute.WHERE, "text"));
        oneOf(checks, Attribute.POLARITY, asked.polarity());
        oneOf(checks, Attribute.CONCEPT, asked.concepts());
        return List.of(new Premise("$named" + ++mentions, Mention.class, Premise.Presence.BOUND, "named", checks));
    }

    @Override
    public List<Premise> lacks(Condition.Lacks asked) {
        List<Check> checks = near(way.within());
        checks.add(0, new Check.Equal(Attribute.WHERE, "text"));
        oneOf(checks, Attribute.CONCEPT, asked.concepts());
        return List.of(new Premise("$lacked", Mention.class, Premise.Presence.NOT, "", checks));
    }

    @Override
    public List<Premise> headed(Condition.Headed asked) {
        List<Check> checks = near(Window.SECTION);
        checks.add(0, new Check.Equal(Attribute.WHERE, "heading"));
        oneOf(checks, Attribute.CONCEPT, asked.concepts());
        return List.of(
                asked.named()
                        ? new Premise("$heading", Mention.class, Premise.Presence.BOUND, "heading", checks)
                        : new Premise("$unheaded", Mention.class, Premise.Presence.NOT, "", checks));
    }

    @Override
    public List<Premise> is(Condition.Is asked) {
        return List.of(typed(
                "$is" + ++mentions,
                Premise.Presence.BOUND,
                asked.types(),
                asked.denied() ? "denies" : "states",
                Window.PROVISION));
    }

    @Override
    public List<Premise> has(Condition.Has asked) {
        return List.of(typed("$has", Premise.Presence.EXISTS, asked.types(), "states", asked.window()));
    }

    @Override
    public List<Premise> hasNot(Condition.HasNot asked) {
        return List.of(typed("$lacking" + ++mentions, Premise.Presence.NOT, asked.types(), "states", asked.window()));
    }

    @Override
    public List<Premise> elsewhere(Condition.Elsewhere asked) {
        String polarity = asked.denied() ? "denies" : "states";
        Premise typed =
                typed("$elsewhere" + ++mentions, Premise.Presence.EXISTS, asked.types(), polarity, asked.window());
        return List.of(Elsewhere.premise(typed, anchor, strings(asked.names()), strings(asked.lacks())));
    }

    private Premise typed(
            String name, Premise.Presence presence, List<ProvisionTypeId> types, String polarity, Window window) {
        List<Check> checks = near(window);
        checks.add(0, new Check.Equal(Attribute.TYPE_POLARITY, polarity));
        oneOf(checks, Attribute.TYPE, types);
        return new Premise(name, Typed.class, presence, presence == Premise.Presence.BOUND ? "type" : "", checks);
    }

    @Override
    public List<Premise> matches(Condition.Matches asked) {
        List<Check> checks = near(Window.PROVISION);
        oneOf(checks, Attribute.PATTERN, asked.patterns());
        return List.of(new Premise("$matched", Matched.class, Premise.Presence.BOUND, "", checks));
    }
}
