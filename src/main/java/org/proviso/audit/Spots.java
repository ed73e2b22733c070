package org.proviso.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.proviso.rule.Window;
import org.proviso.statement.At;
import org.proviso.statement.Fact;
import org.proviso.statement.Mention;
import org.proviso.statement.Polarity;

/** Where the facts that meet wants stand: those of one clause follow one another and share their place. */
final class Spots {
    private final Map<Long, Spot> sentences = new HashMap<>();
    private final Map<Long, Spot> provisions = new HashMap<>();
    private final List<Pile> piles = new ArrayList<>();
    private Optional<At> last = Optional.empty();
    private Spot sentence = new Spot(-1L);
    private Spot provision = new Spot(-1L);

    /** A sentence or provision: what is met in it, and what the rules that can hold there look for. */
    static final class Spot {
        private final Long key;
        private final BitSet present = new BitSet();
        private final Map<Integer, Pile> mentions = new HashMap<>();
        private Optional<BitSet> looked = Optional.empty();

        Spot(Long key) {
            this.key = key;
        }

        /** What is looked for here, worked out once from what is present. */
        BitSet looked(UnaryOperator<BitSet> by) {
            if (looked.isEmpty()) {
                looked = Optional.of(by.apply(present));
            }
            return looked.get();
        }
    }

    /** What meets one want in one place: one fact, or mentions that rules cannot tell apart. */
    record Pile(Want want, List<Fact> facts, Spot spot, Long sentence, Long provision) {
        Candidate candidate() {
            return new Candidate(facts, sentence, provision, want.text());
        }
    }

    List<Pile> piles() {
        return piles;
    }

    void note(Fact fact, List<Want> met) {
        moveTo(fact.at());
        for (Want want : met) {
            Spot spot = want.within() == Window.PROVISION ? provision : sentence;
            spot.present.set(want.number());
            if (fact instanceof Mention mention && isPiled(mention, want)) {
                int key = want.number() * 2 + (mention.polarity() == Polarity.DENIES ? 1 : 0);
                spot.mentions
                        .computeIfAbsent(key, k -> pile(want, spot))
                        .facts()
                        .add(fact);
            } else {
                pile(want, spot).facts().add(fact);
            }
        }
    }

    /** A heading is joined by its section and a rule of one clause by the clause: these stay as they are. */
    private static boolean isPiled(Mention mention, Want want) {
        return !mention.inHeading() && (want.within() == Window.SENTENCE || want.within() == Window.PROVISION);
    }

    private Pile pile(Want want, Spot spot) {
        Pile pile = new Pile(want, new ArrayList<>(1), spot, sentence.key, provision.key);
        piles.add(pile);
        return pile;
    }

    @SuppressWarnings("ReferenceEquality")
    private void moveTo(At at) {
        if (last.isEmpty() || last.get() != at) {
            last = Optional.of(at);
            sentence = sentences.computeIfAbsent(at.key(Window.SENTENCE), Spot::new);
            provision = provisions.computeIfAbsent(at.key(Window.PROVISION), Spot::new);
        }
    }
}
