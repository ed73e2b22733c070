package org.proviso.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.proviso.rule.Window;
import org.proviso.statement.Fact;
import org.proviso.statement.Mention;

/**
 * Keeps back the facts that no rule can use where they stand: a rule that joins facts of one sentence can use none of them in a
 * sentence that lacks one. What it lets through is sound: of every complete match no fact is missing. Safe for several threads.
 */
final class Sieve {
    private final Map<String, Want> wants = new LinkedHashMap<>();
    /** Wants that are looked for beyond a provision, or beside a conclusion only. */
    private final BitSet everywhere = new BitSet();

    /** By the first want that they require, the plans that hold within a sentence or provision. */
    private final Map<Integer, List<Local>> local = new HashMap<>();

    private final Map<String, List<Want>> named = new HashMap<>();
    private final Map<String, List<Want>> headed = new HashMap<>();
    private final Map<Class<?>, List<Want>> byClass = new ConcurrentHashMap<>();

    /** The wants of one plan that must stand in one window, and all that it then looks for there. */
    private record Local(BitSet required, BitSet looked) {
        boolean holdsIn(BitSet present) {
            for (int want = required.nextSetBit(0); want >= 0; want = required.nextSetBit(want + 1)) {
                if (!present.get(want)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** True when a rule asks of a mention whether it is denied. */
    private final boolean asksPolarity;

    Sieve(List<Plan> plans) {
        plans.forEach(this::add);
        asksPolarity = wants.values().stream()
                .filter(want -> want.type() == Mention.class)
                .flatMap(want -> want.checks().stream())
                .anyMatch(Sieve::isOfPolarity);
        wants.values().stream().filter(want -> want.type() == Mention.class).forEach(this::index);
    }

    /** A mention meets a want for its concept, for where it stands, and perhaps for its polarity. */
    private void index(Want want) {
        boolean isOfHeading = false;
        Set<String> concepts = Set.of();
        for (Check.Alone check : want.checks()) {
            if (check instanceof Check.Equal equal && equal.attribute().equals(Attribute.WHERE)) {
                isOfHeading = equal.word().equals("heading");
            } else if (check instanceof Check.Equal equal && equal.attribute().equals(Attribute.CONCEPT)) {
                concepts = Set.of(equal.word());
            } else if (check instanceof Check.OneOf oneOf && oneOf.attribute().equals(Attribute.CONCEPT)) {
                concepts = oneOf.words();
            } else if (!isOfPolarity(check)) {
                throw new IllegalStateException("a mention cannot be asked " + check.text());
            }
        }
        Map<String, List<Want>> index = isOfHeading ? headed : named;
        concepts.forEach(concept ->
                index.computeIfAbsent(concept, k -> new ArrayList<>()).add(want));
    }

    private static boolean isOfPolarity(Check.Alone check) {
        return (check instanceof Check.Equal equal && equal.attribute().equals(Attribute.POLARITY))
                || (check instanceof Check.OneOf oneOf && oneOf.attribute().equals(Attribute.POLARITY));
    }

    private void add(Plan plan) {
        BitSet required = new BitSet();
        BitSet looked = new BitSet();
        for (Premise premise : plan.premises()) {
            premise.inner()
                    .forEach(inner ->
                            everywhere.set(want(inner, Window.PROVISION).number()));
            if (Want.isOfFact(premise)) {
                int want = want(premise, plan.way().within()).number();
                boolean isLocal = plan.way().within().compareTo(Window.PROVISION) <= 0 && isIn(premise, plan);
                (isLocal ? looked : everywhere).set(want);
                required.set(want, isLocal && premise.presence() != Premise.Presence.NOT);
            }
        }
        if (required.isEmpty()) {
            everywhere.or(looked);
        } else {
            local.computeIfAbsent(required.nextSetBit(0), k -> new ArrayList<>())
                    .add(new Local(required, looked));
        }
    }

    /** True of the premise that the window is measured from, and of those that must stand in one window with it. */
    private static boolean isIn(Premise premise, Plan plan) {
        return premise.equals(plan.bound().get(0))
                || premise.checks().stream()
                        .anyMatch(check -> check instanceof Check.Same same
                                && same.attribute()
                                        .equals(Attribute.place(plan.way().within())));
    }

    private Want want(Premise premise, Window within) {
        return wants.computeIfAbsent(
                Want.text(premise, within),
                text -> new Want(wants.size(), text, premise.type(), Want.alone(premise), within));
    }

    /** The facts that rules can use, once for each want that they meet, in the order in which the first of each stands. */
    List<Candidate> through(List<Fact> facts) {
        Spots spots = new Spots();
        for (Fact fact : facts) {
            List<Want> met = met(fact);
            if (!met.isEmpty()) {
                spots.note(fact, met);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Spots.Pile pile : spots.piles()) {
            if (everywhere.get(pile.want().number())
                    || looked(pile.spot()).get(pile.want().number())) {
                candidates.add(pile.candidate());
            }
        }
        return candidates;
    }

    private List<Want> met(Fact fact) {
        if (!(fact instanceof Mention mention)) {
            return met(fact, byClass.computeIfAbsent(fact.getClass(), this::ofClass));
        }
        List<Want> asked = (mention.inHeading() ? headed : named)
                .getOrDefault(mention.concept().value(), List.of());
        return asksPolarity ? met(fact, asked) : asked;
    }

    private static List<Want> met(Fact fact, List<Want> asked) {
        List<Want> met = new ArrayList<>(2);
        for (Want want : asked) {
            if (want.isMetBy(fact)) {
                met.add(want);
            }
        }
        return met;
    }

    private List<Want> ofClass(Class<?> type) {
        return wants.values().stream()
                .filter(want -> want.type().isAssignableFrom(type))
                .toList();
    }

    /** All that plans look for in a sentence or provision, of the plans that can hold there. */
    private BitSet looked(Spots.Spot spot) {
        return spot.looked(present -> {
            BitSet looked = new BitSet();
            for (int want = present.nextSetBit(0); want >= 0; want = present.nextSetBit(want + 1)) {
                for (Local plan : local.getOrDefault(want, List.of())) {
                    if (plan.holdsIn(present)) {
                        looked.or(plan.looked());
                    }
                }
            }
            return looked;
        });
    }
}
