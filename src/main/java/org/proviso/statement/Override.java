package org.proviso.statement;

import java.util.List;
import org.proviso.source.Span;

/**
 * A statement that takes a choice back.
 *
 * @param statement number of the statement that stands in spite of the choice
 * @param choice number of the choice that it scopes over
 * @param form how the text does it: subordinate, adverb, exclusion, exception, concession or adversative
 */
public record Override(
        At at, int statement, int choice, String form, Polarity polarity, double confidence, Span span, List<Cue> cues)
        implements Fact {
    public Override {
        cues = List.copyOf(cues);
    }
}
