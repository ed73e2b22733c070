package org.proviso.review;

import java.util.Optional;
import java.util.StringJoiner;
import org.proviso.audit.Finding;

/**
 * The findings that a waiver is about: those of which everything holds that is named here.
 *
 * @param finding the first digits of its fingerprint, or its number in {@code run}
 * @param run id of the run that numbered the finding
 * @param provision id of the provision
 * @param rule id of the rule that raised it, or of its pattern
 */
public record Scope(
        Optional<String> finding,
        Optional<String> run,
        Optional<String> provision,
        Optional<String> rule,
        Optional<String> platform,
        Optional<String> criterion) {

    boolean isAnything() {
        return finding.or(() -> provision)
                .or(() -> rule)
                .or(() -> platform)
                .or(() -> criterion)
                .isPresent();
    }

    Scope onFinding(String fingerprint) {
        return new Scope(Optional.of(fingerprint), Optional.empty(), provision, rule, platform, criterion);
    }

    /** True when the scope names nothing that the finding is not. */
    boolean covers(Finding one) {
        return finding.map(digits -> one.fingerprint().hex().startsWith(digits)).orElse(true)
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

    /** In words, such as {@code platform Acme, criterion gdpr:21-1}. */
    public String words() {
        StringJoiner words = new StringJoiner(", ");
        finding.ifPresent(each -> words.add("finding " + each));
        provision.ifPresent(each -> words.add("provision " + each));
        rule.ifPresent(each -> words.add("rule " + each));
        platform.ifPresent(each -> words.add("platform " + each));
        criterion.ifPresent(each -> words.add("criterion " + each));
        return words.toString();
    }
}
