package org.proviso.regulation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Since when a criterion is law, and how surely its citation was matched.
 *
 * @param from first day in force
 * @param until last day in force, empty when open
 * @param checked how the citation was matched to the official text
 */
public record Standing(Status status, LocalDate from, Optional<LocalDate> until, Checked checked) {
    public boolean isInForceOn(LocalDate day) {
        return status == Status.IN_FORCE
                && !day.isBefore(from)
                && until.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Only what is in force raises findings. */
    public enum Status {
        IN_FORCE("in-force"),
        ADOPTED("adopted-not-applicable"),
        PROPOSED("proposed");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** How the citation number was matched; everything but MATCHED is "to be re-checked" on every finding. */
    public enum Checked {
        MATCHED("citation matched to a stored official text"),
        SECONDARY("citation known through secondary summaries"),
        KNOWLEDGE("citation from knowledge only"),
        UNSURE("citation unsure");

        private final String words;

        Checked(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
