package org.proviso.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Place;

/**
 * Texts of our own on which a rule must hold, and texts on which it must not.
 *
 * @param needsReader texts on which it must hold, and be so unsure that a person is to look
 * @param nearMisses texts on which it must not hold, in nearly the words of those on which it must
 */
public record Examples(
        List<Example> flagged, List<Example> needsReader, List<Example> notFlagged, List<Example> nearMisses) {
    public Examples {
        flagged = List.copyOf(flagged);
        needsReader = List.copyOf(needsReader);
        notFlagged = List.copyOf(notFlagged);
        nearMisses = List.copyOf(nearMisses);
    }

    /** Every text on which it must hold. */
    public List<Example> held() {
        List<Example> all = new ArrayList<>(flagged);
        all.addAll(needsReader);
        return all;
    }

    /** Every text on which it must not hold. */
    public List<Example> unflagged() {
        List<Example> all = new ArrayList<>(notFlagged);
        all.addAll(nearMisses);
        return all;
    }

    /**
     * One text, or several documents of one platform, for what is read together across documents.
     *
     * @param heading that it stands under, "" for none
     * @param documents the provision that each document holds
     * @param before what stands before it in its provision, "" for nothing
     * @param after what stands behind it in its provision, "" for nothing
     * @param asOf the day on which it is read; empty for a day on which the rule is in force
     * @param quote words that what the rule shows must cover, "" for none
     * @param place where it is written
     */
    public record Example(
            String heading,
            List<String> documents,
            String before,
            String after,
            Optional<LocalDate> asOf,
            String quote,
            Place place) {
        public Example {
            documents = List.copyOf(documents);
        }

        public String text() {
            return String.join(" / ", documents);
        }

        /** The documents with what stands around the text, which is in the first. */
        public List<String> whole() {
            List<String> all = new ArrayList<>(documents);
            all.set(
                    0,
                    (before.isEmpty() ? "" : before + " ") + documents.get(0) + (after.isEmpty() ? "" : " " + after));
            return all;
        }
    }
}
