package org.proviso.rule;

import java.util.List;
import java.util.Map;
import org.proviso.source.Place;

/**
 * An idea and the phrases that name it.
 *
 * @param traits what its kind lets it carry, such as {@code family: training}
 * @param phrases in the notation of rules/vocabulary/README.md
 * @param example a sentence of our own in which the concept is named
 */
public record Concept(
        ConceptId id, ConceptKind kind, Map<String, String> traits, List<String> phrases, String example, Place place) {
    public Concept {
        traits = Map.copyOf(traits);
        phrases = List.copyOf(phrases);
    }

    public String trait(String name) {
        return traits.getOrDefault(name, "");
    }
}
