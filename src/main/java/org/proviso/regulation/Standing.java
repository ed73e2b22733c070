package org.proviso.regulation;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Since when a criterion is law, and how surely its citation was matched.
 *
 * @param status what it is at the time of writing; the dates say what it is on another day
 * @param from first day on which it applies in the form given
 * @param amended day of the last amendment that leaves the form given standing
 * @param until last day in force, empty when open
 * @param checked how the citation was matched to the official text
 * @param checkedOn date of the copy of the official text that it was matched to; empty when it was not
 */
public record Standing(
        Status status,
        LocalDate from,
        Optional<LocalDate> amended,
        Optional<LocalDate> until,
        Checked checked,
        Optional<LocalDate> checkedOn) {
    /** Whether it applies on that day. Adopted law applies from its first day on; proposed law never does. */
    public boolean isInForceOn(LocalDate day) {
        return status != Status.PROPOSED
                && !day.isBefore(from)
                && until.map(end -> !day.isAfter(end)).orElse(true);
    }

    /** Whether the citation is to be re-checked before anybody relies on it. */
    public boolean isToBeRechecked() {
        return checked != Checked.MATCHED;
    }

    /** Where the law stands between proposal and application. */
    public enum Status {
        IN_FORCE("in-force"),
        ADOPTED_NOT_APPLICABLE("adopted-not-applicable"),
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

        /** The word of the files, such as {@code matched}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String words() {
            return words;
        }
    }
}
