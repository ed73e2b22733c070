package org.proviso.audit;

import org.proviso.document.ProvisionId;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleId;
import org.proviso.statement.At;

/** Concluded: something in a provision shifts the severity of what is raised there. */
public record Factor(At at, Rule.FactorRule factorRule) {
    public ProvisionId provision() {
        return at.provision();
    }

    public boolean isFor(RuleId mapping) {
        return factorRule.mappings().isEmpty() || factorRule.mappings().contains(mapping);
    }

    public int shift() {
        return factorRule.shift();
    }
}
