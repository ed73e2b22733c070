package org.proviso.report;

import java.util.List;
import org.proviso.audit.Coverage;
import org.proviso.audit.Outcome;
import org.proviso.audit.Referral;
import org.proviso.document.Document;
import org.proviso.document.Provision;
import org.proviso.regulation.CriterionId;

/** Outcomes and references for the small audit of {@link Fixtures}. */
final class FixedCoverage {
    private FixedCoverage() {}

    static List<Coverage> rows(Document mirador) {
        var near = new Coverage.Near(
                mirador.provisions().get(2).id(), "names rights and says nothing of how long data are kept");
        return List.of(
                covered("Harbour", "gdpr:21-1", Outcome.FLAGGED, "A clause of that shape was found.", "F-0001"),
                covered("Harbour", "gdpr:13-2-a", Outcome.PARTLY_STATED, "A clause lacks the period.", "F-0003"),
                covered("Harbour", "ccr:7002-a", Outcome.FLAGGED, "A clause of that shape was found.", "F-0002"),
                covered("Harbour", "gdpr:13-1-b", Outcome.CONDITIONAL, "Owed only where an officer is designated."),
                covered(
                        "Mirador",
                        "gdpr:21-1",
                        Outcome.NONE_OBSERVED,
                        "No such clause was found in the documents supplied."),
                new Coverage(
                        "Mirador",
                        new CriterionId("gdpr:13-2-a"),
                        Outcome.NOT_FOUND,
                        "No provision states a period.",
                        List.of("F-0004"),
                        List.of(near)),
                covered(
                        "Mirador",
                        "ccr:7002-a",
                        Outcome.NONE_OBSERVED,
                        "No such clause was found in the documents supplied."),
                covered("Mirador", "gdpr:13-1-b", Outcome.STATED, "Mirador/Privacy Policy#1 states it."));
    }

    private static Coverage covered(
            String platform, String criterion, Outcome outcome, String reason, String... findings) {
        return new Coverage(platform, new CriterionId(criterion), outcome, reason, List.of(findings), List.of());
    }

    static List<Referral> referrals(Document harbour) {
        Provision last = harbour.provisions().get(4);
        return List.of(
                new Referral(last.id(), "Cookie Policy", harbour.quote(last.span()), true),
                new Referral(last.id(), "Partner List", harbour.quote(last.span()), false));
    }
}
