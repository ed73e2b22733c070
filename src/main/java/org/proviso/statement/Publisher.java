package org.proviso.statement;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.proviso.rule.ConceptKind;

/**
 * The name under which a text speaks of who publishes it, where it neither says "we" nor gives a name to anybody: "Acme collects …". Told
 * only when a single name acts in the text.
 */
final class Publisher {
    /** How many words may stand between a name and its verb: "does not", "may also". */
    private static final int TO_VERB = 3;

    private final String text;
    private final Words words;
    private final TreeSet<String> acting = new TreeSet<>();

    Publisher(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    /** The name, given the words of a text and what they name. */
    Optional<String> name(List<Tokens> all, List<List<Hit>> hits) {
        for (int i = 0; i < all.size(); i++) {
            if (saysWe(all.get(i), hits.get(i))) {
                return Optional.empty();
            }
        }
        for (int i = 0; i < all.size(); i++) {
            acting(all.get(i), hits.get(i));
        }
        return acting.size() == 1 ? Optional.of(acting.first()) : Optional.empty();
    }

    private boolean saysWe(Tokens tokens, List<Hit> hits) {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.isOur(tokens.code(i))) {
                return true;
            }
        }
        return hits.stream()
                .anyMatch(hit -> hit.is(ConceptKind.ACTOR) && hit.trait("who").equals("platform"));
    }

    private void acting(Tokens tokens, List<Hit> hits) {
        if (tokens.capitals() == 0) {
            return;
        }
        for (Hit hit : hits) {
            if (hit.is(ConceptKind.ACTION)) {
                int last = subject(tokens, hit, hits);
                int first = beginning(tokens, last);
                if (isName(tokens, first, last) && isSingular(tokens, last, hit)) {
                    acting.add(tokens.span(first, last + 1).of(text));
                }
            }
        }
    }

    /** The token right before a verb and the helping words that belong to it; -1 where other words stand between. */
    private int subject(Tokens tokens, Hit verb, List<Hit> hits) {
        int token = verb.from() - 1;
        while (token >= verb.from() - TO_VERB && helps(tokens, token, hits)) {
            token--;
        }
        return token;
    }

    private boolean helps(Tokens tokens, int token, List<Hit> hits) {
        return words.isAuxiliary(tokens.code(token))
                || hits.stream()
                        .anyMatch(hit -> hit.lies(token, token + 1)
                                && (hit.is(ConceptKind.MODAL) || hit.is(ConceptKind.NEGATION)));
    }

    /** Where the words with capitals begin that stand together and end at a token; behind it when that has none. */
    private static int beginning(Tokens tokens, int last) {
        int first = last + 1;
        while (first > 0 && isCapital(tokens, first - 1) && (first > last || isBeside(tokens, first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean isBeside(Tokens tokens, int token) {
        return tokens.end(token) + 1 == tokens.start(token + 1);
    }

    /** Words one of which means nothing else. */
    private static boolean isName(Tokens tokens, int first, int last) {
        for (int token = first; token <= last; token++) {
            if (tokens.code(token) == Lexicon.UNKNOWN && tokens.end(token) - tokens.start(token) > 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(Tokens tokens, int token) {
        for (int i = 0; i < tokens.capitals(); i++) {
            if (tokens.capital(i) == token) {
                return true;
            }
        }
        return false;
    }

    /** "Acme collects", "Acme may use", but not "Carriers may use": at the beginning of a sentence every word has a capital. */
    private boolean isSingular(Tokens tokens, int subject, Hit verb) {
        boolean isPlural = text.charAt(tokens.end(subject) - 1) == 's';
        return verb.from() == subject + 1 ? text.charAt(tokens.end(verb.from()) - 1) == 's' : subject > 0 || !isPlural;
    }
}
