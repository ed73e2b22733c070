package org.proviso.authoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.rule.Examples;

/** What a rule is expected to make of an example. Closed. */
enum Expectation {
    FLAG("flag", "flagged", true, Examples::flagged),
    NEEDS_READER("needs a reader", "needs-reader", true, Examples::needsReader),
    NO_FLAG("no flag", "not-flagged", false, Examples::notFlagged),
    NEAR_MISS("near miss", "near-miss", false, Examples::nearMisses);

    private final String word;
    private final String key;
    private final boolean holds;
    private final Function<Examples, List<Examples.Example>> examples;

    Expectation(String word, String key, boolean holds, Function<Examples, List<Examples.Example>> examples) {
        this.word = word;
        this.key = key;
        this.holds = holds;
        this.examples = examples;
    }

    /** On the desk. */
    String word() {
        return word;
    }

    /** In YAML. */
    String key() {
        return key;
    }

    /** Whether the rule is to hold. */
    boolean holds() {
        return holds;
    }

    /** The examples of a rule of which it is expected. */
    List<Examples.Example> of(Examples all) {
        return examples.apply(all);
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
