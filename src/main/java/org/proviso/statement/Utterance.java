package org.proviso.statement;

import java.util.List;

/**
 * What is read in one go: a sentence, or a lead-in with the list items that finish it.
 *
 * @param tokens all words, those of the lead-in first
 * @param items for each item the token that it begins with, in order; empty for a plain sentence
 * @param sentence number of the sentence in its provision; the items follow with the numbers after it
 */
record Utterance(Tokens tokens, List<Integer> items, int sentence) {
    Utterance {
        items = List.copyOf(items);
    }
}
