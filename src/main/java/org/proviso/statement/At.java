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
    /** Equal for two facts exactly when they stand in the same clause, sentence, provision … */
    public long key(Window window) {
        return switch (window) {
            case CLAUSE -> (long) clause << 54 | key(Window.SENTENCE);
            case SENTENCE -> (long) sentence << 40 | key(Window.PROVISION);
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
