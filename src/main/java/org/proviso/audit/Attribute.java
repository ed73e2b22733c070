package org.proviso.audit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.proviso.rule.Window;
import org.proviso.statement.Choice;
import org.proviso.statement.Condition;
import org.proviso.statement.Element;
import org.proviso.statement.Fact;
import org.proviso.statement.Mention;
import org.proviso.statement.Statement;

/**
 * Something that a rule can ask of a fact.
 *
 * @param drl how it is written in DRL
 * @param index a number of its own among the attributes of its class, for Drools' hashing
 */
record Attribute(String drl, int index, Function<Object, Object> read) {
    static final Attribute ACTOR = of("actor", 1, Statement.class, Statement::actor);
    static final Attribute ACTION =
            of("action.value", 2, Statement.class, s -> s.action().value());
    static final Attribute DATA = of("data", 3, Statement.class, s -> s.data());
    static final Attribute PURPOSES = of("purposes", 4, Statement.class, s -> s.purposes());
    static final Attribute FAMILIES = of("families", 5, Statement.class, Statement::families);
    static final Attribute MODALITY =
            of("modality.word()", 6, Statement.class, s -> s.modality().word());
    static final Attribute STATEMENT_NUMBER = of("number", 7, Statement.class, Statement::number);
    static final Attribute POLARITY =
            of("polarity.word()", 8, Fact.class, f -> f.polarity().word());

    static final Attribute CHOICE_KIND = of("kind", 11, Choice.class, Choice::kind);
    static final Attribute ABOUT = of("about", 12, Choice.class, c -> c.about());
    static final Attribute CHOICE_FAMILIES = of("families", 13, Choice.class, Choice::families);
    static final Attribute CHOICE_NUMBER = of("number", 14, Choice.class, Choice::number);
    static final Attribute ORIGIN =
            of("origin.name()", 16, Choice.class, c -> c.origin().name());
    static final Attribute MECHANISMS = of("mechanisms", 15, Choice.class, c -> c.mechanisms());

    static final Attribute OVERRIDING = of("statement", 21, org.proviso.statement.Override.class, o -> o.statement());
    static final Attribute OVERRIDDEN = of("choice", 22, org.proviso.statement.Override.class, o -> o.choice());

    static final Attribute CONDITIONED = of("statement", 31, Condition.class, Condition::statement);
    static final Attribute CONTROLLER = of("controller", 32, Condition.class, Condition::controller);
    static final Attribute TRIGGERS = of("triggers", 33, Condition.class, c -> c.triggers());

    static final Attribute VALUE =
            of("value().value()", 41, Element.class, e -> e.value().value());
    static final Attribute CONCEPT =
            of("concept.value", 42, Mention.class, m -> m.concept().value());
    static final Attribute WHERE = of("where()", 43, Mention.class, Mention::where);

    static final Attribute TYPE =
            of("type.value", 51, Typed.class, t -> t.type().value());
    static final Attribute TYPE_POLARITY =
            of("polarity.word()", 52, Typed.class, t -> t.polarity().word());
    static final Attribute PATTERN =
            of("pattern.value", 53, Matched.class, m -> m.pattern().value());

    static final Attribute AS = new Attribute("as", 59, candidate -> ((Candidate) candidate).as());

    private static <T> Attribute of(String drl, int index, Class<T> type, Function<T, Object> read) {
        return new Attribute(drl, index, fact -> read.apply(type.cast(Candidate.fact(fact))));
    }

    private static final Map<Window, Attribute> PLACES = places();

    private static Map<Window, Attribute> places() {
        Map<Window, Attribute> places = new EnumMap<>(Window.class);
        for (Window window : Window.values()) {
            places.put(
                    window,
                    new Attribute(
                            "at.key(Window." + window + ")", 60 + window.ordinal(), fact -> At.key(fact, window)));
        }
        return places;
    }

    /** Where a fact stands, as a number that is equal for facts in the same window. */
    static Attribute place(Window window) {
        return Objects.requireNonNull(PLACES.get(window));
    }

    Set<?> words(Object fact) {
        return (Set<?>) read.apply(fact);
    }

    String word(Object fact) {
        return String.valueOf(read.apply(fact));
    }

    /** The place of anything that has one. */
    private static final class At {
        static Long key(Object fact, Window window) {
            return fact instanceof Candidate candidate ? candidate.place(window) : of(fact).key(window);
        }

        private static org.proviso.statement.At of(Object fact) {
            if (fact instanceof Fact said) {
                return said.at();
            }
            return fact instanceof Typed typed ? typed.at() : ((Matched) fact).at();
        }
    }
}
