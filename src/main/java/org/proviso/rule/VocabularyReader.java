package org.proviso.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.proviso.source.Problems;
import org.proviso.text.Node;

/** Reads rules/vocabulary. */
final class VocabularyReader {
    private final Problems problems;
    private final TreeMap<ConceptId, Concept> concepts = new TreeMap<>();
    private final Map<String, List<String>> forms = new TreeMap<>();
    private final List<String> abbreviations = new ArrayList<>();

    VocabularyReader(Problems problems) {
        this.problems = problems;
    }

    Vocabulary read(Map<String, Node> files) {
        files.forEach((name, node) -> {
            if (name.startsWith("vocabulary/")) {
                readFile(node);
            }
        });
        return new Vocabulary(concepts, forms, abbreviations);
    }

    private void readFile(Node file) {
        if (file.has("forms")) {
            file.at("forms").entries().forEach((word, node) -> addForms(word, node));
        }
        abbreviations.addAll(file.texts("abbreviations"));
        if (file.has("kind")) {
            ConceptKind kind = file.at("kind").word(ConceptKind.TOPIC);
            file.at("concepts").entries().forEach((id, node) -> addConcept(kind, id, node));
        }
        file.nothingElse();
    }

    private void addForms(String word, Node node) {
        List<String> others = node.items().stream().map(Node::text).toList();
        if (forms.put(word, others) != null) {
            problems.add(
                    "VOC-002",
                    node.place(),
                    "The word \"" + word + "\" has its forms given already; give them once.",
                    "These forms were not used.");
        }
    }

    private void addConcept(ConceptKind kind, String id, Node node) {
        Map<String, String> traits = new HashMap<>();
        for (String trait : kind.traits()) {
            node.maybe(trait).ifPresent(value -> traits.put(trait, value));
        }
        Concept concept =
                new Concept(new ConceptId(id), kind, traits, node.texts("phrases"), node.need("example"), node.place());
        if (concept.phrases().isEmpty()) {
            node.problem("The concept \"" + id + "\" has no phrases.");
        }
        node.nothingElse();
        Concept before = concepts.put(concept.id(), concept);
        if (before != null) {
            problems.add(
                    "VOC-001",
                    node.place(),
                    "The concept \"" + id + "\" stands also at " + before.place() + "; an id is given once.",
                    "The second one was used.");
        }
    }
}
