package org.proviso.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proviso.rule.Window;
import org.proviso.statement.Fact;
import org.proviso.statement.Polarity;

/**
 * Keeps back the facts that no rule can use where they stand: a rule that joins facts of one sentence can use none of them in a
 * sentence that lacks one. What it lets through is sound: of every complete match no fact is missing. Safe for several threads.
 */
final class Sieve {
    private final Wants wants;
    private final List<Want> numbered;
    /** Wants that are looked for beyond a provision, or beside a conclusion only. */
    private final BitSet everywhere = new BitSet();

    /** By the first want that they require, the plans that hold within a sentence or provision. */
    private final Map<Integer, List<Local>> local = new HashMap<>();

    /** The wants of one plan that must stand in one place, and those that it is handed fact by fact. */
    private record Local(BitSet required, BitSet handed) {
        boolean holdsIn(BitSet present) {
            for (int want = required.nextSetBit(0); want >= 0; want = required.nextSetBit(want + 1)) {
                if (!present.get(want)) {
                    return false;
                }
            }
            return true;
        }
    }

    Sieve(List<Plan> plans, Wants wants) {
        this.wants = wants;
        this.numbered = wants.all();
        plans.forEach(this::add);
    }

    private void add(Plan plan) {
        BitSet required = new BitSet();
        BitSet handed = new BitSet();
        for (Premise premise : plan.premises()) {
            if (Want.isOfFact(premise)) {
                Want want = wants.of(premise, plan.reach(premise));
                boolean isLocal = isIn(premise, plan, want);
                if (plan.beside(premise).isEmpty()) {
                    (isLocal ? handed : everywhere).set(want.number());
                }
                required.set(want.number(), isLocal && premise.presence() != Premise.Presence.NOT);
            }
        }
        if (required.isEmpty()) {
            everywhere.or(handed);
        } else {
            local.computeIfAbsent(required.nextSetBit(0), k -> new ArrayList<>())
                    .add(new Local(required, handed));
        }
    }

    /** True of the premise that the place is measured from, and of those that must stand in one place with it. */
    private static boolean isIn(Premise premise, Plan plan, Want want) {
        Window within = plan.way().within();
        return within.compareTo(Window.PROVISION) <= 0
                && want.place() == (within == Window.PROVISION ? Window.PROVISION : Window.SENTENCE)
                && (premise.equals(plan.anchor()) || premise.isJoinedIn(within));
    }

    /** What rules are handed: the facts that they can use where they stand, and all places. */
    List<Object> through(List<Fact> facts) {
        Places places = new Places();
        for (Fact fact : facts) {
            places.note(fact, wants.metBy(fact));
        }
        List<Object> all = new ArrayList<>(List.of(places));
        for (Place place : places.all()) {
            BitSet handed = handed(place.present());
            for (int want = handed.nextSetBit(0); want >= 0; want = handed.nextSetBit(want + 1)) {
                hand(place.meeting(want), numbered.get(want), all);
            }
        }
        return all;
    }

    /** Of what is present, all that is handed over: what plans that can hold there ask for, and what is looked for everywhere. */
    private BitSet handed(BitSet present) {
        BitSet handed = (BitSet) everywhere.clone();
        for (int want = present.nextSetBit(0); want >= 0; want = present.nextSetBit(want + 1)) {
            for (Local plan : local.getOrDefault(want, List.of())) {
                if (plan.holdsIn(present)) {
                    handed.or(plan.handed());
                }
            }
        }
        handed.and(present);
        return handed;
    }

    private static void hand(List<Place.Noted> noted, Want want, List<Object> all) {
        if (!want.isPiled()) {
            noted.forEach(each -> all.add(Candidate.of(List.of(each), want)));
            return;
        }
        for (Polarity polarity : Polarity.values()) {
            List<Place.Noted> pile = noted.stream()
                    .filter(each -> each.fact().polarity() == polarity)
                    .toList();
            if (!pile.isEmpty()) {
                all.add(Candidate.of(pile, want));
            }
        }
    }
}
