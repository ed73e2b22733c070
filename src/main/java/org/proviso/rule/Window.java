package org.proviso.rule;

import java.util.Locale;

/** How far apart two things may stand and still be read together, nearest first. */
public enum Window {
    CLAUSE,
    SENTENCE,
    PROVISION,
    SECTION,
    DOCUMENT,
    PLATFORM;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
