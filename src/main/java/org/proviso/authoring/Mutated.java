package org.proviso.authoring;

import java.util.List;
import java.util.stream.Collectors;
import org.proviso.rule.RuleId;

/**
 * What became of a rule whose conditions were changed one at a time.
 *
 * @param changes how many were tried
 * @param untested those that no example of the rule noticed
 */
public record Mutated(RuleId rule, int changes, List<Untested> untested) {
    public Mutated {
        untested = List.copyOf(untested);
    }

    /** In one line, such as {@code opt-out-right: 2 of 9 changes go unnoticed (row 1, 3)}. */
    @Override
    public String toString() {
        String rows = untested.stream()
                .map(each -> String.valueOf(each.row()))
                .distinct()
                .collect(Collectors.joining(", "));
        return rule + ": " + untested.size() + " of " + changes + " changes go unnoticed"
                + (rows.isEmpty() ? "" : " (row " + rows + ")");
    }
}
