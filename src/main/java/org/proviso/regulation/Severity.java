package org.proviso.regulation;

import java.util.Locale;

/** How much a finding matters, least first. Apart from confidence, which says how sure the reading is. */
public enum Severity {
    INFO,
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** One level up or down per step, never past the ends. */
    public Severity shifted(int steps) {
        return values()[Math.max(0, Math.min(values().length - 1, ordinal() + steps))];
    }

    /** The word of the contract: lower case. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
