package org.proviso.statement;

import java.util.List;
import java.util.Set;
import org.proviso.rule.ConceptId;
import org.proviso.source.Span;

/**
 * What a statement hangs on.
 *
 * @param statement number of the statement
 * @param relation unless, if, only-if, until, subject-to, where, or which for a condition inside the clause
 * @param triggers what sets it off
 * @param controller who has that in his hands: platform, user, law, or unknown
 */
public record Condition(
        At at,
        int statement,
        String relation,
        Set<ConceptId> triggers,
        String controller,
        double confidence,
        Span span,
        List<Cue> cues)
        implements Fact {
    public Condition {
        triggers = Set.copyOf(triggers);
        cues = List.copyOf(cues);
    }

    @java.lang.Override
    public Polarity polarity() {
        return Polarity.STATES;
    }
}
