package org.proviso.audit;

import org.proviso.regulation.Criterion;

/**
 * A criterion that this run asks of a platform.
 *
 * @param mapped true when a rule of the pack maps to it
 */
public record Asked(Criterion criterion, boolean mapped) {
    public String id() {
        return criterion.id().value();
    }

    public boolean isDisclosure() {
        return criterion.kind() == Criterion.Kind.REQUIRED_DISCLOSURE;
    }

    public boolean isJudged() {
        return criterion.notJudged().isEmpty()
                && (isDisclosure() ? !criterion.satisfiedBy().isEmpty() || mapped : mapped);
    }

    public String whyNotJudged() {
        return criterion.notJudged().isEmpty() ? "No rule of this pack maps to it yet." : criterion.notJudged();
    }

    /** True when the document kind can hold the disclosure. */
    public boolean isJudgedIn(String kind) {
        return criterion.judgedIn().isEmpty() || criterion.judgedIn().contains(kind);
    }
}
