package org.proviso.review;

import java.util.Optional;
import org.proviso.audit.Finding;

/**
 * The findings that a waiver is about: those of which everything holds that is named here.
 *
 * @param finding its fingerprint, or its id in the run before
 * @param provision id of the provision
 * @param rule id of the rule that raised it, or of its pattern
 */
public record Scope(
        Optional<String> finding,
        Optional<String> provision,
        Optional<String> rule,
        Optional<String> platform,
        Optional<String> criterion) {

    /** True when the scope names nothing that the finding is not. */
    boolean covers(Finding one) {
        return finding.map(one.fingerprint().hex()::equals).orElse(true)
                && is(provision, one.provision())
                && (is(rule, Optional.of(one.rule())) || is(rule, one.pattern()))
                && is(platform, Optional.of(one.platform()))
                && is(criterion, Optional.of(one.criterion()));
    }

    private static boolean is(Optional<String> wanted, Optional<?> found) {
        return wanted.map(
                        word -> found.map(each -> each.toString().equals(word)).orElse(false))
                .orElse(true);
    }
}
