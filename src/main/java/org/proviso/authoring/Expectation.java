package org.proviso.authoring;

import java.util.Optional;

/** What a rule is expected to make of an example. Closed. */
enum Expectation {
    FLAG("flag", "flagged"),
    NO_FLAG("no flag", "not-flagged"),
    NEAR_MISS("near miss", "near-miss");

    private final String word;
    private final String key;

    Expectation(String word, String key) {
        this.word = word;
        this.key = key;
    }

    /** On the desk. */
    String word() {
        return word;
    }

    /** In YAML. */
    String key() {
        return key;
    }

    static Optional<Expectation> of(String word) {
        for (Expectation expectation : values()) {
            if (expectation.word.equals(word)) {
                return Optional.of(expectation);
            }
        }
        return Optional.empty();
    }
}
