package org.proviso.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.audit.Finding;
import org.proviso.regulation.Criterion;

/**
 * What a finding bears on and what may be done about it, put together from the criterion's own words: what it asks, why it has its
 * severity, what satisfies it. Nothing about law is said here that regulations/ does not say.
 */
final class Advice {
    private final AuditIndex index;

    Advice(AuditIndex index) {
        this.index = index;
    }

    /** What is at stake, in the words of the catalogue. */
    static String effect(Criterion criterion) {
        return criterion.title() + ": " + criterion.severityReason() + ".";
    }

    /** What to do next, neutral: to read, to supply, to state, to reconsider. */
    String recommendation(Finding finding) {
        Criterion criterion = index.criterion(finding);
        String first = switch (finding.kind()) {
            case DISCLOSURE_NOT_FOUND ->
                "Supply the document that states it, or consider stating it: " + satisfied(criterion) + ".";
            case INCOMPLETE_DISCLOSURE ->
                "Consider completing the clause, or supply the document that completes it: " + satisfied(criterion)
                        + ".";
            case CONTRADICTION ->
                "Have the two places read together, and consider bringing them in line with each other.";
            case AT_RISK_CLAUSE ->
                "Have the clause read against the requirement, and consider rewording it or stating its limits.";
        };
        String hangs = AuditIndex.isConditional(finding) ? "\nFirst establish what the column Condition names." : "";
        return first
                + note(criterion).map(note -> "\nA reader is to check: " + note).orElse("")
                + hangs;
    }

    private String satisfied(Criterion criterion) {
        return criterion.satisfiedBy().isEmpty()
                ? "what the requirement asks"
                : criterion.satisfiedBy().stream()
                        .map(group -> group.stream()
                                .map(type -> "\u201c" + index.type(type) + "\u201d")
                                .collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining(" and "));
    }

    private static Optional<String> note(Criterion criterion) {
        return criterion.satisfactionNote();
    }
}
