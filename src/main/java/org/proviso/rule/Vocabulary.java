package org.proviso.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Every concept, and what is needed to find its phrases in a text.
 *
 * @param forms for a word, the other forms that count as the same word ("train": trains, trained, training)
 * @param abbreviations words whose full stop ends no sentence
 */
public record Vocabulary(
        SortedMap<ConceptId, Concept> concepts, Map<String, List<String>> forms, List<String> abbreviations) {
    public Vocabulary {
        concepts = new TreeMap<>(concepts);
        forms = Map.copyOf(forms);
        abbreviations = List.copyOf(abbreviations);
    }

    public Collection<Concept> all() {
        return concepts.values();
    }

    public Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** The ids of all concepts of a kind, in order. */
    public List<String> idsOf(ConceptKind kind) {
        return all().stream()
                .filter(concept -> concept.kind() == kind)
                .map(concept -> concept.id().value())
                .toList();
    }

    /** The distinct values of a trait over all concepts of a kind, in order. */
    public List<String> traitsOf(ConceptKind kind, String trait) {
        return all().stream()
                .filter(concept ->
                        concept.kind() == kind && !concept.trait(trait).isEmpty())
                .flatMap(concept -> List.of(concept.trait(trait).split(" ")).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
