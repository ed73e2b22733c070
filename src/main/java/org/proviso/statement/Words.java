package org.proviso.statement;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few function words of English grammar that the cutter and the binder ask for, as codes of a lexicon. */
final class Words {
    private final Set<Character> be;
    private final Set<Character> auxiliaries;
    private final Set<Character> conjunctions;
    private final Set<Character> prepositions;
    private final Set<Character> determiners;
    private final Set<Character> pointers;
    private final Set<Character> sections;
    private final char and;
    private final char to;
    private final char by;

    Words(Lexicon lexicon) {
        be = codes(lexicon, "be");
        auxiliaries = codes(lexicon, "have", "do");
        conjunctions = codes(lexicon, "and", "or", "but", "nor");
        prepositions = codes(
                lexicon, "by", "for", "from", "of", "without", "before", "after", "when", "while", "in", "into",
                "about");
        determiners =
                codes(lexicon, "the", "your", "our", "any", "this", "that", "these", "such", "of", "a", "their", "its");
        sections = codes(lexicon, "section", "clause", "article", "paragraph");
        pointers = codes(lexicon, "this", "that", "these", "such", "it", "them");
        and = lexicon.code("and");
        to = lexicon.code("to");
        by = lexicon.code("by");
    }

    boolean isBe(char code) {
        return be.contains(code);
    }

    boolean isAuxiliary(char code) {
        return auxiliaries.contains(code);
    }

    boolean isConjunction(char code) {
        return conjunctions.contains(code);
    }

    boolean isPreposition(char code) {
        return prepositions.contains(code);
    }

    boolean isDeterminer(char code) {
        return determiners.contains(code);
    }

    boolean isPointer(char code) {
        return pointers.contains(code);
    }

    boolean isAnd(char code) {
        return code == and;
    }

    boolean isSection(char code) {
        return sections.contains(code);
    }

    boolean isTo(char code) {
        return code == to;
    }

    boolean isBy(char code) {
        return code == by;
    }

    private static Set<Character> codes(Lexicon lexicon, String... words) {
        return Stream.of(words)
                .map(lexicon::code)
                .filter(code -> code != Lexicon.UNKNOWN)
                .collect(Collectors.toUnmodifiableSet());
    }
}
