package org.proviso.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the first premise that failed was missed.
 *
 * @param at its position in the plan
 * @param nearest the fact that passes most of what it asks, or for a premise that nothing may meet, what meets it
 * @param passed how many of its checks the nearest passes
 * @param lacks in words, what the nearest lacks; never empty
 */
record Shortfall(int at, Optional<Object> nearest, int passed, List<String> lacks) {
    /** A fact that does not even pass this is not near: another concept named, another type. */
    private static final Set<Attribute> KERNEL = Set.of(Attribute.CONCEPT, Attribute.TYPE, Attribute.PATTERN);

    static Stream<Check.Joined> joined(Premise premise) {
        return premise.checks().stream().filter(Check.Joined.class::isInstance).map(Check.Joined.class::cast);
    }

    static Shortfall of(int at, Premise premise, List<Object> fits, List<Object> ofType, Map<String, Object> before) {
        if (premise.presence() == Premise.Presence.NOT) {
            return new Shortfall(at, Optional.of(fits.get(0)), 0, List.of("it is there, and must not be"));
        }
        Map<String, Object> bound = new HashMap<>(before);
        Optional<Object> nearest = Optional.empty();
        int most = -1;
        for (Object fact : ofType) {
            int passed = passed(premise, fact, bound);
            if (passed > most && isNear(premise, fact)) {
                nearest = Optional.of(fact);
                most = passed;
            }
        }
        return new Shortfall(
                at,
                nearest,
                most,
                nearest.map(fact -> lacking(premise, fact, bound)).orElseGet(() -> List.of(none(premise, ofType))));
    }

    /** The same, with what the nearest lacks of what must hold beside the premise. */
    Shortfall beside(Function<Object, List<Premise>> unmet) {
        List<String> all = new ArrayList<>(lacks);
        nearest.ifPresent(fact -> unmet.apply(fact).forEach(inner -> all.add(CheckWords.beside(inner))));
        return new Shortfall(at, nearest, passed, all);
    }

    boolean isNearerThan(Shortfall other) {
        return at > other.at || (at == other.at && passed > other.passed);
    }

    private static boolean isNear(Premise premise, Object fact) {
        return Want.alone(premise).stream()
                .filter(check -> KERNEL.contains(attribute(check)))
                .allMatch(check -> check.holds(fact));
    }

    private static Attribute attribute(Check.Alone check) {
        if (check instanceof Check.Equal equal) {
            return equal.attribute();
        }
        return check instanceof Check.OneOf oneOf ? oneOf.attribute() : ((Check.Words) check).attribute();
    }

    private static boolean passes(Check check, Object fact, Map<String, Object> bound) {
        return check instanceof Check.Alone alone
                ? alone.holds(fact)
                : ((Check.Joined) check).holds(fact, bound.getOrDefault(((Check.Joined) check).other(), fact));
    }

    /** What is done weighs twice: of two statements that differ in one thing, the nearer is the one on the same act. */
    private static int passed(Premise premise, Object fact, Map<String, Object> bound) {
        int passed = 0;
        for (Check check : premise.checks()) {
            if (passes(check, fact, bound)) {
                boolean act = check instanceof Check.Alone alone
                        && Set.of(Attribute.ACTION, Attribute.VALUE, Attribute.CHOICE_KIND)
                                .contains(attribute(alone));
                passed += act ? 2 : 1;
            }
        }
        return passed;
    }

    private static List<String> lacking(Premise premise, Object fact, Map<String, Object> bound) {
        List<String> lacking = new ArrayList<>();
        for (Check check : premise.checks()) {
            if (!passes(check, fact, bound)) {
                lacking.add(CheckWords.of(check, fact));
            }
        }
        return lacking;
    }

    private static String none(Premise premise, List<Object> ofType) {
        String sort = CheckWords.sort(premise.type());
        if (premise.type() != Typed.class || ofType.isEmpty()) {
            return "no such " + sort + " was found";
        }
        Set<String> types = new TreeSet<>();
        ofType.forEach(each -> types.add(Wording.said(each)));
        return "no such " + sort + " was found; what was found: " + String.join(", ", types);
    }
}
