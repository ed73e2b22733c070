package org.proviso.statement;

import java.util.Locale;

/** How firmly something is said, firmest first. */
public enum Modality {
    REQUIRED,
    ASSERTED,
    RESTRICTIVE,
    PERMITTED,
    VAGUE;

    private final String word = name().toLowerCase(Locale.ROOT);

    public String word() {
        return word;
    }
}
