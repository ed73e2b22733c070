package org.proviso.rule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.text.Node;

/** How statements may not speak: the words of rules/voice.yaml, with which one would conclude what the law is. */
final class Voice {
    static final String FILE = "voice.yaml";
    private static final Voice ANY = new Voice(List.of());

    private final Optional<Pattern> concluding;

    private Voice(List<String> words) {
        this.concluding = words.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        words.stream().map(Pattern::quote).collect(Collectors.joining("|", "\\b(?:", ")\\b"))));
    }

    static Voice read(Optional<Node> file) {
        return file.map(node -> {
                    Voice voice = new Voice(node.texts("concluding"));
                    node.nothingElse();
                    return voice;
                })
                .orElse(ANY);
    }

    /** A problem when the text of a field concludes. */
    void check(Node field, String rule) {
        concluding
                .map(words -> words.matcher(field.text().toLowerCase(Locale.ROOT)))
                .filter(words -> words.find())
                .ifPresent(words -> field.problems()
                        .add(
                                "RULE-014",
                                field.place(),
                                "The statement of \"" + rule + "\" says \"" + words.group()
                                        + "\", which concludes what the law makes of a text. Say what the text states, permits or"
                                        + " reserves, or what was not found in the documents supplied.",
                                "No rule was taken in."));
    }
}
