package org.proviso.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.proviso.statement.Fact;

/**
 * What is said in one sentence, in one provision, or in the headings above one section: the facts there, and which {@link Want}s
 * they meet. Rules that join what stands in one place ask the place, instead of joining its facts one by one.
 */
final class Place {
    private final Long key;
    private final BitSet present = new BitSet();
    private final List<Noted> noted = new ArrayList<>();

    /** A fact, what it meets here, and where else it stands. */
    record Noted(Fact fact, BitSet wants, Places.Here here) {}

    Place(Long key) {
        this.key = key;
    }

    /** Equal for facts exactly when they stand here. */
    Long key() {
        return key;
    }

    void note(Noted fact) {
        present.or(fact.wants());
        noted.add(fact);
    }

    boolean has(int want) {
        return present.get(want);
    }

    /** The facts here that meet a want, in the order of the text. */
    List<Noted> meeting(int want) {
        List<Noted> found = new ArrayList<>(2);
        for (Noted each : noted) {
            if (each.wants().get(want)) {
                found.add(each);
            }
        }
        return found;
    }

    List<Fact> facts(int want) {
        return meeting(want).stream().map(Noted::fact).toList();
    }

    /** The wants that something here meets. */
    BitSet present() {
        return (BitSet) present.clone();
    }
}
