package org.proviso.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.text.JsonLine;

/**
 * A text with the labels that somebody gave it.
 *
 * @param labels in the words of the set; where they are ours, provision types
 * @param patterns where the labels are ours, the patterns that it shows
 * @param arguable provision types on which the labeller would not decide; they count neither way
 * @param sure false when the labeller was not sure of the text as a whole; then it counts neither way
 * @param patternsSure the same of its patterns alone
 */
record LabelledUnit(
        String id,
        String heading,
        String text,
        Set<String> labels,
        Set<String> patterns,
        Set<String> arguable,
        boolean sure,
        boolean patternsSure) {
    /** A line of a labelled set; empty when it has no id, no text, or neither "labels" nor "label". */
    static Optional<LabelledUnit> of(String line) {
        return JsonLine.fields(line)
                .filter(fields ->
                        fields.texts().containsKey("id") && fields.texts().containsKey("text"))
                .filter(fields ->
                        fields.lists().containsKey("labels") || fields.texts().containsKey("label"))
                .map(fields -> new LabelledUnit(
                        fields.texts().getOrDefault("id", ""),
                        fields.texts().getOrDefault("heading", ""),
                        fields.texts().getOrDefault("text", ""),
                        labels(fields),
                        words(fields, "patterns"),
                        words(fields, "arguable"),
                        fields.flags().getOrDefault("sure", true),
                        fields.flags().getOrDefault("patterns_sure", true)));
    }

    private static Set<String> labels(JsonLine.Fields fields) {
        Set<String> labels = words(fields, "labels");
        Optional.ofNullable(fields.texts().get("label")).ifPresent(labels::add);
        return labels;
    }

    private static Set<String> words(JsonLine.Fields fields, String name) {
        return new TreeSet<>(fields.lists().getOrDefault(name, List.of()));
    }
}
