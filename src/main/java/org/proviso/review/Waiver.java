package org.proviso.review;

import java.time.LocalDate;
import org.proviso.source.Place;

/**
 * An exception that somebody approved: findings in its scope stay in every report, and do not count for a gate.
 *
 * @param id unique in its file
 * @param reason why, as the file says it
 * @param approver who answers for it
 * @param from first day, and {@code to} the last, both inclusive, in UTC
 * @param place where it is written
 */
public record Waiver(
        String id, Scope scope, String reason, String approver, LocalDate from, LocalDate to, Place place) {

    /** The same waiver, about the finding of that fingerprint. */
    Waiver onFinding(String fingerprint) {
        return new Waiver(id, scope.onFinding(fingerprint), reason, approver, from, to, place);
    }

    /** True on the days from the first to the last. */
    public boolean isActiveOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
