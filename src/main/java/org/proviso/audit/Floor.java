package org.proviso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.rule.Measures;
import org.proviso.rule.RuleId;

/**
 * What the user takes as sure enough: below it a finding is for a reader to look at.
 *
 * @param least of confidence, and of the measured precision of the rules behind a finding, 0 to 1
 */
public record Floor(double least, Measures measures) {
    /** The finding, marked when its confidence or the measured precision of its pattern or rule is too low. */
    public Finding applied(Finding finding) {
        List<String> because = new ArrayList<>();
        if (finding.confidence() < least) {
            because.add("its confidence, " + figure(finding.confidence()) + ", is below " + figure(least));
        }
        finding.pattern()
                .map(pattern -> new RuleId(pattern.value()))
                .flatMap(this::tooLow)
                .ifPresent(because::add);
        tooLow(finding.rule()).ifPresent(because::add);
        return because.isEmpty() ? finding : finding.forReader(String.join("; ", because));
    }

    private Optional<String> tooLow(RuleId rule) {
        return measures.precision(rule)
                .filter(precision -> precision < least)
                .map(precision ->
                        "the measured precision of " + rule + ", " + figure(precision) + ", is below " + figure(least));
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }
}
