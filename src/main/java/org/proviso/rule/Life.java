package org.proviso.rule;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a rule stands between draft and retirement.
 *
 * @param author who wrote it, as the file says
 * @param version from 1; a change of meaning is a new version
 * @param from first day in force
 * @param until last day in force, empty when open
 * @param changedBy who made the last change, if it was not the author
 * @param changeNote what the last change is, and why
 */
public record Life(
        Status status,
        String author,
        int version,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> changedBy,
        Optional<String> changeNote) {
    /** The same, waiting for approval. */
    Life inReview() {
        return new Life(Status.IN_REVIEW, author, version, from, until, changedBy, changeNote);
    }

    /** True for a rule that an audit of that day uses without being asked to include drafts. */
    public boolean isUsedOn(LocalDate day) {
        return (status == Status.SHIPPED || status == Status.APPROVED)
                && !day.isBefore(from)
                && until.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** True for a rule that such an audit uses when it is asked to include drafts. */
    boolean isUsedWithDraftsOn(LocalDate day) {
        boolean unfinished = status == Status.DRAFT || status == Status.IN_REVIEW;
        return unfinished ? until.map(end -> !day.isAfter(end)).orElse(true) : isUsedOn(day);
    }

    /** The states of a rule. Shipped rules were not reviewed by counsel for anybody's engagement. */
    public enum Status {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        RETIRED,
        SHIPPED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
