package org.proviso.review;

import java.util.SortedMap;
import java.util.TreeMap;
import org.proviso.regulation.Severity;

/**
 * This run beside the one before. Findings that could not be compared count on neither side.
 *
 * @param run id of the run before, and {@code asOf} the day whose law it applied
 * @param before findings of the run before by severity; every severity is there
 * @param now findings of this run by severity; every severity is there
 * @param states findings by state; every state is there
 */
public record Trend(
        String run,
        String asOf,
        SortedMap<Severity, Long> before,
        SortedMap<Severity, Long> now,
        SortedMap<State, Long> states) {
    public Trend {
        before = new TreeMap<>(before);
        now = new TreeMap<>(now);
        states = new TreeMap<>(states);
    }
}
