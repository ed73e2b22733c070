package org.proviso.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.proviso.rule.Window;
import org.proviso.statement.At;
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

    /** By the first want that they require, the plans that hold within a sentence, and those that hold within a provision. */
    private final Map<Integer, List<Local>> inSentence = new HashMap<>();

    private final Map<Integer, List<Local>> inProvision = new HashMap<>();
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

    Sieve(List<Plan> plans) {
        plans.forEach(this::add);
        wants.values().stream().filter(want -> want.type() == Mention.class).forEach(this::index);
    }

    /** A mention meets a want for its concept and for where it stands, and for nothing else. */
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
            } else {
                throw new IllegalStateException("a mention cannot be asked " + check.text());
            }
        }
        Map<String, List<Want>> index = isOfHeading ? headed : named;
        concepts.forEach(concept ->
                index.computeIfAbsent(concept, k -> new ArrayList<>()).add(want));
    }

    private void add(Plan plan) {
        Local local = new Local(new BitSet(), new BitSet());
        for (Premise premise : plan.premises()) {
            premise.inner().forEach(inner -> everywhere.set(want(inner).number()));
            if (Want.isOfFact(premise)) {
                int want = want(premise).number();
                boolean isLocal = plan.way().within().compareTo(Window.PROVISION) <= 0 && isIn(premise, plan);
                (isLocal ? local.looked() : everywhere).set(want);
                local.required().set(want, isLocal && premise.presence() != Premise.Presence.NOT);
            }
        }
        if (local.required().isEmpty()) {
            everywhere.or(local.looked());
        } else {
            (plan.way().within() == Window.PROVISION ? inProvision : inSentence)
                    .computeIfAbsent(local.required().nextSetBit(0), k -> new ArrayList<>())
                    .add(local);
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

    private Want want(Premise premise) {
        return wants.computeIfAbsent(
                Want.text(premise), text -> new Want(wants.size(), text, premise.type(), Want.alone(premise)));
    }

    /** The facts that rules can use, in their order, once for each want that they meet. */
    List<Candidate> through(List<Fact> facts) {
        Spots spots = new Spots();
        List<Met> met = new ArrayList<>();
        for (Fact fact : facts) {
            List<Want> wantsMet = met(fact);
            if (!wantsMet.isEmpty()) {
                spots.moveTo(fact.at());
                spots.note(wantsMet);
                met.add(new Met(fact, wantsMet, spots.sentence, spots.provision));
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        met.forEach(each -> add(each, candidates));
        return candidates;
    }

    /** What a fact meets, and where it stands. */
    private record Met(Fact fact, List<Want> wants, Spot sentence, Spot provision) {}

    /** A sentence or provision: what is met in it, and what the rules that can hold there look for. */
    private static final class Spot {
        final Long key;
        final BitSet present = new BitSet();
        private Optional<BitSet> looked = Optional.empty();

        Spot(Long key) {
            this.key = key;
        }

        BitSet looked(Map<Integer, List<Local>> plans) {
            if (looked.isEmpty()) {
                looked = Optional.of(Sieve.looked(plans, present));
            }
            return looked.get();
        }
    }

    /** Where facts stand, and where the last of them does: those of one clause follow one another and share their place. */
    private static final class Spots {
        private final Map<Long, Spot> sentences = new HashMap<>();
        private final Map<Long, Spot> provisions = new HashMap<>();
        private Optional<At> last = Optional.empty();
        Spot sentence = new Spot(-1L);
        Spot provision = new Spot(-1L);

        @SuppressWarnings("ReferenceEquality")
        void moveTo(At at) {
            if (last.isEmpty() || last.get() != at) {
                last = Optional.of(at);
                sentence = sentences.computeIfAbsent(at.key(Window.SENTENCE), Spot::new);
                provision = provisions.computeIfAbsent(at.key(Window.PROVISION), Spot::new);
            }
        }

        void note(List<Want> met) {
            for (Want want : met) {
                sentence.present.set(want.number());
                provision.present.set(want.number());
            }
        }
    }

    private void add(Met met, List<Candidate> candidates) {
        for (Want want : met.wants()) {
            boolean isUsed = everywhere.get(want.number())
                    || met.sentence().looked(inSentence).get(want.number())
                    || met.provision().looked(inProvision).get(want.number());
            if (isUsed) {
                candidates.add(new Candidate(met.fact(), met.sentence().key, met.provision().key, want.text()));
            }
        }
    }

    private List<Want> met(Fact fact) {
        if (fact instanceof Mention mention) {
            return (mention.inHeading() ? headed : named)
                    .getOrDefault(mention.concept().value(), List.of());
        }
        List<Want> met = new ArrayList<>(2);
        for (Want want : byClass.computeIfAbsent(fact.getClass(), this::ofClass)) {
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

    /** All that plans look for where these wants are met, of the plans that can hold there. */
    private static BitSet looked(Map<Integer, List<Local>> plans, BitSet present) {
        BitSet looked = new BitSet();
        for (int want = present.nextSetBit(0); want >= 0; want = present.nextSetBit(want + 1)) {
            for (Local plan : plans.getOrDefault(want, List.of())) {
                if (plan.holdsIn(present)) {
                    looked.or(plan.looked());
                }
            }
        }
        return looked;
    }
}
