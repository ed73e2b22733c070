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
        Concept concept = new Concept(
                new ConceptId(id), kind, traits, phrases(node.at("phrases")), node.need("example"), node.place());
        if (node.at("phrases").isEmpty()) {
            node.problem("The concept \"" + id + "\" has no phrases.");
        }
        node.nothingElse();
        RuleBookReader.checkId(id, node.place(), problems);
        Concept before = concepts.put(concept.id(), concept);
        if (before != null) {
            problems.add(
                    "VOC-001",
                    node.place(),
                    "The concept \"" + id + "\" stands also at " + before.place() + "; an id is given once.",
                    "The second one was used.");
        }
    }

    private List<String> phrases(Node list) {
        List<String> good = new ArrayList<>();
        for (Node node : list.items()) {
            String phrase = node.text();
            if (Phrase.hasOpenEnd(phrase)) {
                problems.add(
                        "VOC-005",
                        node.place(),
                        "The phrase \"" + phrase
                                + "\" can begin or end with a gap, which would match anything; put a word there.",
                        "The phrase was not used.");
            } else if (!Phrase.isBalanced(phrase)) {
                problems.add(
                        "VOC-003",
                        node.place(),
                        "The brackets of \"" + phrase + "\" do not close.",
                        "The phrase was not used.");
            } else if (Phrase.count(phrase) > Phrase.MOST) {
                problems.add(
                        "VOC-004",
                        node.place(),
                        "The phrase stands for " + Phrase.count(phrase) + " plain ones, more than " + Phrase.MOST + ": "
                                + phrase + ". Put a gap (..3) where the words between do not matter.",
                        "The phrase was not used.");
            } else {
                good.add(phrase);
            }
        }
        return good;
    }
}
