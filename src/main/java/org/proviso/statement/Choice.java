package org.proviso.statement;

import java.util.List;
import java.util.Set;
import org.proviso.rule.ConceptId;
import org.proviso.source.Span;

/**
 * A choice of the user: given ("you may opt out"), implied ("unless you opt out") or presupposed ("even if you opt out").
 *
 * @param kind opt-out, opt-in, objection, withdrawal, limit or do-not-sell
 * @param about the purposes that it is about; empty when the text names none
 * @param mechanisms the ways to make it that the text names beside it
 */
public record Choice(
        At at,
        int number,
        String kind,
        Set<ConceptId> about,
        Set<String> families,
        Set<ConceptId> mechanisms,
        Origin origin,
        Polarity polarity,
        double confidence,
        Span span,
        List<Cue> cues)
        implements Fact {
    public Choice {
        about = Set.copyOf(about);
        families = Set.copyOf(families);
        mechanisms = Set.copyOf(mechanisms);
        cues = List.copyOf(cues);
    }

    /** How the text comes to speak of the choice. */
    public enum Origin {
        GIVEN,
        IMPLIED,
        PRESUPPOSED
    }
}
