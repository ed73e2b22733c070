package org.proviso.audit;

import java.util.BitSet;
import java.util.Collection;
import org.proviso.rule.Window;

/**
 * The numbers of the wants that a fact meets, by the place in which rules look for it: what is asked of a clause, or of a document, is noted
 * with the sentence.
 */
record WantSet(BitSet inSentence, BitSet inProvision, BitSet inSection) {
    static WantSet of(Collection<Want> wants) {
        WantSet met = new WantSet(new BitSet(), new BitSet(), new BitSet());
        wants.forEach(want -> met.in(want.place()).set(want.number()));
        return met;
    }

    private BitSet in(Window place) {
        return switch (place) {
            case PROVISION -> inProvision;
            case SECTION -> inSection;
            default -> inSentence;
        };
    }
}
