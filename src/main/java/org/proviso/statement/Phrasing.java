package org.proviso.statement;

import java.util.List;
import java.util.stream.IntStream;
import org.proviso.rule.Concept;
import org.proviso.source.Span;

/** Phrases of stretches of one text that are shorter than a sentence. */
final class Phrasing {
    /** So many characters hold two words. */
    private static final int TWO_WORDS = 64;

    private final String text;
    private final Lexicon lexicon;
    private final Lexer lexer;
    private final Spotter spotter;

    Phrasing(String text, Lexicon lexicon, Lexer lexer, Spotter spotter) {
        this.text = text;
        this.lexicon = lexicon;
        this.lexer = lexer;
        this.spotter = spotter;
    }

    /**
     * A concept that is named.
     *
     * @param from its first token, counted from the start of the stretch; {@code to} the one after the last
     * @param left how many tokens of the stretch stand behind it
     */
    record Found(Concept concept, int from, int to, int left, Span span) {
        /** True of words in quotation marks of their own. */
        boolean isQuoted(String text) {
            return isIn(text, span.start() - 1, "“\"") && isIn(text, span.end(), "”\",.");
        }

        private static boolean isIn(String text, int i, String signs) {
            return i >= 0 && i < text.length() && signs.indexOf(text.charAt(i)) >= 0;
        }

        boolean isPointer() {
            return concept.trait("form").equals("pointer");
        }

        boolean isPossessive(String text) {
            return span.of(text).endsWith("'s") || span.of(text).endsWith("’s");
        }
    }

    List<Found> hits(Span of) {
        Tokens tokens = lexer.tokens(of);
        return spotter.hits(tokens).stream()
                .map(hit -> new Found(
                        hit.concept(),
                        hit.from(),
                        hit.to(),
                        tokens.size() - hit.to(),
                        tokens.span(hit.from(), hit.to())))
                .toList();
    }

    /** False of most stretches, told by their first two words: nothing there gives a name. */
    boolean mayDefine(int from, int to) {
        Tokens tokens = lexer.tokens(new Span(from, Math.max(from, Math.min(to, from + TWO_WORDS))));
        return lexicon.beginsDefinition(tokens.code(0)) || lexicon.beginsDefinition(tokens.code(1));
    }

    boolean names(String concept, String words) {
        return spotter.hits(new Lexer(lexicon, words).tokens()).stream()
                .anyMatch(hit -> hit.concept().id().value().equals(concept));
    }

    /** The words, of three letters or more, that the vocabulary has in no phrase. */
    List<String> unknown(String words) {
        Tokens tokens = new Lexer(lexicon, words).tokens();
        return IntStream.range(0, tokens.size())
                .filter(i -> tokens.code(i) == Lexicon.UNKNOWN && tokens.end(i) - tokens.start(i) > 2)
                .mapToObj(i -> tokens.span(i, i + 1).of(words))
                .toList();
    }

    /** From a place to the end of its sentence, or to {@code most}. */
    Span sentence(int from, int most) {
        for (int i = from; i + 1 < most; i++) {
            if (endsSentence(i)) {
                return new Span(from, i);
            }
        }
        return new Span(from, Math.max(from, most));
    }

    /** What stands before a place in its sentence, from {@code least} on. */
    Span sentenceBefore(int least, int to) {
        for (int i = to - 2; i >= least; i--) {
            if (endsSentence(i)
                    && Character.isUpperCase(text.charAt(Math.min(i + 2, to - 1)))
                    && Character.isLowerCase(text.charAt(Math.max(i - 2, 0)))) {
                return new Span(i + 1, to);
            }
        }
        return new Span(Math.min(least, to), to);
    }

    private boolean endsSentence(int i) {
        char c = text.charAt(i);
        return c == '\n' || (".;".indexOf(c) >= 0 && Character.isWhitespace(text.charAt(i + 1)));
    }
}
