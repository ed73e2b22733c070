package org.proviso.review;

import java.util.List;
import java.util.Locale;

/**
 * A waiver, and what became of it in this run.
 *
 * @param findings ids of the findings in its scope, also when it is not in force
 */
public record WaiverUse(Waiver waiver, Status status, List<String> findings) {
    public WaiverUse {
        findings = List.copyOf(findings);
    }

    /** What became of a waiver. */
    public enum Status {
        ACTIVE,
        EXPIRED,
        NOT_YET,
        /** In force, and no finding of this run is in its scope. */
        UNUSED;

        /** The word of the reports, such as {@code not yet}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
