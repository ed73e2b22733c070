package org.proviso.rule;

import java.util.List;
import org.proviso.source.Place;

/** Texts of our own on which a rule must hold, and texts, near misses among them, on which it must not. */
public record Examples(List<Example> flagged, List<Example> notFlagged) {
    public Examples {
        flagged = List.copyOf(flagged);
        notFlagged = List.copyOf(notFlagged);
    }

    /**
     * One text, or several documents of one platform, for what is read together across documents.
     *
     * @param heading that it stands under, "" for none
     * @param documents the provision that each document holds
     * @param place where it is written
     */
    public record Example(String heading, List<String> documents, Place place) {
        public Example {
            documents = List.copyOf(documents);
        }

        public String text() {
            return String.join(" / ", documents);
        }
    }
}
