package org.proviso.audit;

import java.util.List;
import org.proviso.document.ProvisionId;
import org.proviso.regulation.Flag;
import org.proviso.source.Quote;

/**
 * One line of a platform's profile: whether something is so of it on which criteria hang.
 *
 * @param answer yes, no or unknown
 * @param whence why this answer, as a sentence; never empty
 * @param evidence what the text says on it, the first few places; also where the user's answer stands against it
 */
public record Applicability(String platform, Flag flag, Applies.Answer answer, String whence, List<Evidence> evidence) {
    public Applicability {
        evidence = List.copyOf(evidence);
    }

    /** A place in the text, and the rule that read it. */
    public record Evidence(String rule, ProvisionId provision, Quote quote) {}
}
