package org.proviso.statement;

import java.util.BitSet;

/** The few function words of English grammar that the cutter and the binder ask for, as codes of a lexicon. */
final class Words {
    private final BitSet be;
    private final BitSet auxiliaries;
    private final BitSet conjunctions;
    private final BitSet prepositions;
    private final BitSet determiners;
    private final BitSet pointers;
    private final BitSet sections;
    private final char and;
    private final char to;
    private final char by;
    private final char our;
    private final char as;

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
        our = lexicon.code("our");
        as = lexicon.code("as");
    }

    boolean isBe(char code) {
        return be.get(code);
    }

    boolean isAuxiliary(char code) {
        return auxiliaries.get(code);
    }

    boolean isConjunction(char code) {
        return conjunctions.get(code);
    }

    boolean isPreposition(char code) {
        return prepositions.get(code);
    }

    boolean isDeterminer(char code) {
        return determiners.get(code);
    }

    boolean isPointer(char code) {
        return pointers.get(code);
    }

    boolean isAnd(char code) {
        return code == and;
    }

    boolean isSection(char code) {
        return sections.get(code);
    }

    boolean isTo(char code) {
        return code == to;
    }

    boolean isBy(char code) {
        return code == by;
    }

    boolean isOur(char code) {
        return code == our;
    }

    /** The code of "as". */
    char as() {
        return as;
    }

    private static BitSet codes(Lexicon lexicon, String... words) {
        BitSet codes = new BitSet();
        for (String word : words) {
            codes.set(lexicon.code(word));
        }
        codes.clear(Lexicon.UNKNOWN);
        return codes;
    }
}
