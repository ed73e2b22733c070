package org.proviso.audit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.proviso.rule.RuleId;

/**
 * What the rules concluded of one platform's documents.
 *
 * @param firings how often each rule fired; a rule that did not fire is not in it
 */
public record Judgement(
        String platform,
        List<Judged> provisions,
        List<Finding> findings,
        List<Coverage> coverage,
        List<Referral> referrals,
        SortedMap<RuleId, Integer> firings) {
    public Judgement {
        provisions = List.copyOf(provisions);
        findings = List.copyOf(findings);
        coverage = List.copyOf(coverage);
        referrals = List.copyOf(referrals);
        firings = new TreeMap<>(firings);
    }

    /** The value of a map as the platform's user set it: flag id to yes or no. */
    public record Settings(Map<String, Boolean> flags) {
        public Settings {
            flags = Map.copyOf(flags);
        }

        public static final Settings NONE = new Settings(Map.of());
    }
}
