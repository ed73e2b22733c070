package org.proviso.document;

import java.util.List;
import org.proviso.source.Span;

/**
 * The smallest self-contained clause of a document: a paragraph, a numbered clause, a list with its lead-in, or a table row.
 *
 * @param section number of the section that it stands in
 * @param heading the headings above it, widest first
 * @param span exact range in {@link Document#text()}; the parts lie inside it, in order
 */
public record Provision(ProvisionId id, int section, List<String> heading, Span span, List<Part> parts) {
    public Provision {
        heading = List.copyOf(heading);
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a provision has at least one part: " + id);
        }
    }
}
