package org.proviso.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.source.Digest;

/**
 * Which finding of this run is which of the run before: the one on the same criterion and pattern whose provision is the same clause.
 * Findings take over the fingerprint that they had, whatever was put in before their clause.
 */
final class Succession {
    private final Clauses clauses;
    private final Map<List<String>, List<Past>> open = new LinkedHashMap<>();
    private final Map<String, Past> before = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Finding> carried = new ArrayList<>();

    Succession(Audit audit, Baseline baseline) {
        this.clauses = new Clauses(audit, baseline);
        for (Past past : baseline.findings()) {
            open.computeIfAbsent(past.kind(), k -> new ArrayList<>()).add(past);
            taken.add(past.fingerprint().hex());
        }
        pair(audit, this::onSameClause);
        pair(audit, this::onQuotedClause);
        pair(audit, this::ofSameName);
        audit.findings().forEach(finding -> carried.add(carried(finding)));
    }

    /** The findings of this run under the fingerprints that they had. */
    List<Finding> findings() {
        return carried;
    }

    /** The finding of the run before that this one continues. */
    Optional<Past> before(Finding finding) {
        return Optional.ofNullable(before.get(finding.id()));
    }

    /** The findings of the run before that none continues, in their order. */
    List<Past> left() {
        return open.values().stream().flatMap(List::stream).toList();
    }

    private interface Test {
        boolean isSame(Finding finding, Past past);
    }

    private void pair(Audit audit, Test test) {
        for (Finding finding : audit.findings()) {
            List<Past> candidates = open.getOrDefault(kind(finding), List.of());
            if (!before.containsKey(finding.id()) && !candidates.isEmpty()) {
                candidates.stream()
                        .filter(past -> test.isSame(finding, past))
                        .findFirst()
                        .ifPresent(past -> {
                            candidates.remove(past);
                            before.put(finding.id(), past);
                        });
            }
        }
    }

    private List<String> kind(Finding finding) {
        return List.of(
                finding.platform(),
                clauses.type(finding),
                finding.criterion().value(),
                finding.pattern().map(Object::toString).orElse(""));
    }

    private boolean onSameClause(Finding finding, Past past) {
        Optional<String> clause = finding.provision().map(Object::toString).flatMap(clauses::earlier);
        return clause.isPresent() && clause.equals(past.provision());
    }

    /** A pattern that is told once for a document stands on its first clause, and another may be the first now. */
    private boolean onQuotedClause(Finding finding, Past past) {
        Optional<String> now = past.provision().flatMap(clauses::later);
        Optional<String> then = finding.provision().map(Object::toString).flatMap(clauses::earlier);
        return now.map(clause -> clauses.quotedNow(finding).contains(clause)).orElse(false)
                || then.map(clause -> clauses.quotedThen(past).contains(clause)).orElse(false);
    }

    /** An absence; or a clause that was written anew under its heading, so that none of its words tell which it was. */
    private boolean ofSameName(Finding finding, Past past) {
        return finding.fingerprint().equals(past.fingerprint())
                && past.provision().flatMap(clauses::later).isEmpty();
    }

    private Finding carried(Finding finding) {
        Past past = before.get(finding.id());
        if (past != null) {
            return finding.withFingerprint(past.fingerprint());
        }
        Digest own = finding.fingerprint();
        for (int n = 2; !taken.add(own.hex()); n++) {
            own = Digest.of(finding.fingerprint().hex() + "\n" + n);
        }
        return finding.withFingerprint(own);
    }
}
