package org.proviso.statement;

import java.util.List;
import org.proviso.source.Span;

/** Something that a provision says. */
public sealed interface Fact permits Statement, Choice, Override, Condition, Mention, Element {
    At at();

    /** The words that say it, in the document's text. */
    Span span();

    /** The phrases that made it. */
    List<Cue> cues();

    Polarity polarity();

    /** How sure the reading is, 0 to 1. */
    double confidence();
}
