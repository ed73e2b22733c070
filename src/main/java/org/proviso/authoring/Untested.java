package org.proviso.authoring;

import org.proviso.rule.RuleId;

/**
 * A condition that could be another without an example noticing.
 *
 * @param row of the rule, from 1
 * @param change {@code taken away}, {@code turned round}, or what would be left of it
 * @param condition in words
 */
public record Untested(RuleId rule, int row, String change, String condition) {
    @Override
    public String toString() {
        return rule + " row " + row + ": \"" + condition + "\" could be " + change + ", and no example would notice.";
    }
}
