package org.proviso.statement;

import java.util.List;
import org.proviso.rule.ConceptId;
import org.proviso.source.Span;

/**
 * A concept is named.
 *
 * @param inHeading true when it is named in a heading above; then {@link #at} is the section's
 */
public record Mention(At at, ConceptId concept, boolean inHeading, Polarity polarity, Span span) implements Fact {
    /** {@code heading} or {@code text}. */
    public String where() {
        return inHeading ? "heading" : "text";
    }

    @java.lang.Override
    public List<Cue> cues() {
        return List.of(new Cue(concept, span));
    }

    @java.lang.Override
    public double confidence() {
        return 1.0;
    }
}
