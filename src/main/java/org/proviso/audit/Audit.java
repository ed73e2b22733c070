package org.proviso.audit;

import java.util.List;
import org.proviso.document.Intake;
import org.proviso.document.Reading;
import org.proviso.regulation.Criterion;
import org.proviso.source.Problem;

/**
 * Everything that one audit found out: what the reports are made of.
 *
 * @param intake what was found at the paths that were given, passed over or not
 * @param readings every file that the intake did not pass over, read or not: in equals out
 * @param profile for every platform, one line for every applicability flag
 * @param parties for every platform, who stands behind its documents
 * @param changes the severities that the user set
 * @param rules every rule of the run, also those that did not fire
 * @param criteria every criterion of the run
 * @param terms what the words of rules and findings mean
 * @param workpaper what the user said about the papers that the audit leaves
 * @param problems all that a person must put right, in the order of the documents
 */
public record Audit(
        Run run,
        Intake intake,
        List<Reading> readings,
        List<Judged> provisions,
        List<Finding> findings,
        List<Coverage> coverage,
        List<Referral> referrals,
        List<Applicability> profile,
        List<Party> parties,
        List<SeverityChange> changes,
        List<RuleUse> rules,
        List<Criterion> criteria,
        List<Term> terms,
        Workpaper workpaper,
        List<Problem> problems) {
    public Audit {
        readings = List.copyOf(readings);
        provisions = List.copyOf(provisions);
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        referrals = List.copyOf(referrals);
        profile = List.copyOf(profile);
        parties = List.copyOf(parties);
        changes = List.copyOf(changes);
        rules = List.copyOf(rules);
        criteria = List.copyOf(criteria);
        terms = List.copyOf(terms);
        problems = List.copyOf(problems);
    }

    /** The same audit, its findings under the fingerprints that they have in the run given. */
    public Audit reviewed(List<Finding> carried, Run remembering) {
        return new Audit(
                remembering,
                intake,
                readings,
                provisions,
                carried,
                coverage,
                referrals,
                profile,
                parties,
                changes,
                rules,
                criteria,
                terms,
                workpaper,
                problems);
    }
}
