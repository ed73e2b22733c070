package org.proviso.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a reviewer decided on a finding. */
public enum Disposition {
    /** The documents say what the finding says they do, and it matters. */
    CONFIRMED,
    /** The documents say so, and the responsible person lives with it. */
    ACCEPTED,
    /** The documents do not say what the finding says they do. */
    FALSE_POSITIVE,
    /** The documents are being changed. */
    IN_REMEDIATION,
    /** The reviewer could not decide, and passed it to counsel. */
    REFERRED;

    /** As it stands in a cell, such as {@code false-positive}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The disposition of that word, however its letters are written. */
    public static Optional<Disposition> named(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All words, in the order in which they drop down. */
    static List<String> words() {
        return Arrays.stream(values()).map(Disposition::word).toList();
    }
}
