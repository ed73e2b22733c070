package org.proviso.audit;

import java.util.List;
import org.proviso.regulation.CriterionId;

/**
 * The outcome of one criterion for one platform.
 *
 * @param reason why this outcome, as a sentence; never empty
 * @param findings ids of the findings behind it
 * @param search for a disclosure that was not found: the nearest provisions and why each does not satisfy; else empty
 */
public record Coverage(
        String platform,
        CriterionId criterion,
        Outcome outcome,
        String reason,
        List<String> findings,
        List<Near> search) {
    public Coverage {
        findings = List.copyOf(findings);
        search = List.copyOf(search);
    }

    public Coverage withFindings(List<String> ids) {
        return new Coverage(platform, criterion, outcome, reason, ids, search);
    }

    /** A provision that came near a disclosure without being one. */
    public record Near(org.proviso.document.ProvisionId provision, String whyNot) {}
}
