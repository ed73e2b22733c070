package org.proviso.statement;

import org.proviso.document.ProvisionId;
import org.proviso.rule.Window;

/**
 * Where a fact stands, as numbers that rules can join on.
 *
 * @param document number of the document among those judged together, from 0
 * @param section number of the section in its document
 * @param sentence number in its provision, from 0; an item of a list counts as a sentence of its own
 * @param clause number in its sentence, from 0
 */
public record At(ProvisionId provision, int document, int section, int sentence, int clause) {
    /** Odd, so that different places keep different keys; their hashes differ then too, however many documents there are. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Equal for two facts exactly when they stand in the same clause, sentence, provision … */
    public long key(Window window) {
        return packed(window) * SPREAD;
    }

    private long packed(Window window) {
        return switch (window) {
            case CLAUSE -> (long) clause << 54 | packed(Window.SENTENCE);
            case SENTENCE -> (long) sentence << 40 | packed(Window.PROVISION);
            case PROVISION -> (long) document << 24 | provision.number();
            case SECTION -> (long) document << 24 | section;
            case DOCUMENT -> document;
            case PLATFORM -> 0;
        };
    }

    /** The same provision, whichever sentence. */
    public At ofProvision() {
        return sentence(0, 0);
    }

    At sentence(int number, int clauseNumber) {
        return new At(provision, document, section, number, clauseNumber);
    }
}
