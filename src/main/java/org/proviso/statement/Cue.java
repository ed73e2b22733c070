package org.proviso.statement;

import org.proviso.rule.ConceptId;
import org.proviso.source.Span;

/** A phrase of the vocabulary that was found: the concept it names and where it stands in the document's text. */
public record Cue(ConceptId concept, Span span) {}
