package org.proviso.audit;

import org.proviso.rule.ProvisionTypeId;
import org.proviso.statement.At;
import org.proviso.statement.Polarity;

/** Concluded: a provision is of a type, or denies what the type is about. */
public record Typed(At at, ProvisionTypeId type, Polarity polarity, double confidence) {
    public String getTypeWord() {
        return type.value();
    }
}
