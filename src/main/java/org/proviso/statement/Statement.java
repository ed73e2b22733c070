package org.proviso.statement;

import java.util.List;
import java.util.Set;
import org.proviso.rule.ConceptId;
import org.proviso.source.Span;

/**
 * Who does what, with which data, for what, how firmly, or that he does not. One per verb of a main clause.
 *
 * @param number unique among the facts of a document
 * @param actor one of the words of the column "by"
 * @param families the families of its purposes
 * @param implied true when the text says it only by excepting it from something else
 */
public record Statement(
        At at,
        int number,
        String actor,
        ConceptId action,
        Set<ConceptId> data,
        Set<ConceptId> purposes,
        Set<String> families,
        Modality modality,
        Polarity polarity,
        boolean passive,
        boolean implied,
        double confidence,
        Span span,
        List<Cue> cues)
        implements Fact {
    public Statement {
        data = Set.copyOf(data);
        purposes = Set.copyOf(purposes);
        families = Set.copyOf(families);
        cues = List.copyOf(cues);
    }
}
