package org.proviso.statement;

import java.util.Locale;

/** How firmly something is said, firmest first. */
public enum Modality {
    REQUIRED,
    ASSERTED,
    RESTRICTIVE,
    PERMITTED,
    VAGUE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
