package org.proviso.audit;

import org.proviso.document.ProvisionId;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Severity;
import org.proviso.rule.PatternId;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleId;
import org.proviso.statement.At;

/** Concluded: a mapping holds of a provision. Which of several is reported is decided by a later rule. */
public record Raised(At at, Rule.MappingRule mapping, double confidence) {
    public ProvisionId provision() {
        return at.provision();
    }

    public RuleId rule() {
        return mapping.id();
    }

    public CriterionId criterion() {
        return mapping.criterion();
    }

    public PatternId pattern() {
        return mapping.pattern();
    }

    public Severity severity() {
        return mapping.severity();
    }
}
