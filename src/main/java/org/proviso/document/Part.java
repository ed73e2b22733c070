package org.proviso.document;

import java.util.Optional;
import org.proviso.source.Span;

/**
 * A piece of a provision that is read on its own: a running text, the lead-in of a list, one item, one cell of a table row.
 *
 * @param depth of an item: 1 for an item of the outer list; 0 for everything else
 * @param header for a cell, where its column's header stands; for an item of a list that is cut into several provisions, where
 *     the list's lead-in stands, which is a part of the first of them; read together with the part
 */
public record Part(Kind kind, int depth, Span span, Optional<Span> header) {
    /** What a part is within its provision. */
    public enum Kind {
        TEXT,
        LEAD_IN,
        ITEM,
        CELL
    }

    public static Part text(Span span) {
        return new Part(Kind.TEXT, 0, span, Optional.empty());
    }
}
