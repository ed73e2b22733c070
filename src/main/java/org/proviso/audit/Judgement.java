package org.proviso.audit;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.proviso.rule.RuleId;
import org.proviso.source.Problem;

/**
 * What the rules concluded of one platform's documents.
 *
 * @param profile one line for every applicability flag
 * @param parties who stands behind the documents
 * @param problems with the documents as a set
 * @param firings how often each rule fired; a rule that did not fire is not in it
 */
public record Judgement(
        String platform,
        List<Judged> provisions,
        List<Finding> findings,
        List<Coverage> coverage,
        List<Referral> referrals,
        List<Applicability> profile,
        List<Party> parties,
        List<Problem> problems,
        SortedMap<RuleId, Integer> firings) {
    public Judgement {
        provisions = List.copyOf(provisions);
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        referrals = List.copyOf(referrals);
        profile = List.copyOf(profile);
        parties = List.copyOf(parties);
        problems = List.copyOf(problems);
        firings = new TreeMap<>(firings);
    }
}
