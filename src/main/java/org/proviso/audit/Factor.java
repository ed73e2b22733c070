package org.proviso.audit;

import org.proviso.rule.Rule;
import org.proviso.rule.RuleId;
import org.proviso.statement.At;

/** Concluded: something in a provision shifts the severity of what is raised there. */
public record Factor(At at, Rule.FactorRule rule) {
    public boolean isFor(RuleId mapping) {
        return rule.mappings().isEmpty() || rule.mappings().contains(mapping);
    }

    public int shift() {
        return rule.shift();
    }
}
