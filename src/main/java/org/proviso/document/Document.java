package org.proviso.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Digest;
import org.proviso.source.Quote;
import org.proviso.source.Span;

/**
 * One document as text, with its sections and provisions.
 *
 * @param text the extracted text that every span of the document points into
 * @param statedDate the "last updated" or effective date that the document states of itself; recorded, never trusted
 * @param language ISO 639-1 code of the language detected, {@code und} when undetermined
 */
public record Document(
        SourceFile source,
        Format format,
        long bytes,
        Digest raw,
        String title,
        String text,
        List<Section> sections,
        List<Provision> provisions,
        Optional<LocalDate> statedDate,
        String language,
        Assessment assessment) {
    public Document {
        sections = List.copyOf(sections);
        provisions = List.copyOf(provisions);
    }

    public DocumentId id() {
        return source.id();
    }

    public Quote quote(Span span) {
        return new Quote(id().value(), span, span.of(text));
    }
}
