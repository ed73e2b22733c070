package org.proviso.review;

import java.util.HashMap;
import java.util.Map;
import org.proviso.audit.Finding;

/** How the findings of one run stand to the run before, and to what reviewers said. */
public final class Review {
    private static final Review NONE = new Review(Map.of());

    private final Map<String, Standing> standings;

    private Review(Map<String, Standing> standings) {
        this.standings = new HashMap<>(standings);
    }

    /** Of a run that is compared with none and that nobody reviewed: every finding is new. */
    public static Review none() {
        return NONE;
    }

    /** How a finding of the run stands. */
    public Standing standing(Finding finding) {
        return standings.getOrDefault(finding.id(), Standing.NEW);
    }
}
