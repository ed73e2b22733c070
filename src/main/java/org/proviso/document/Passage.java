package org.proviso.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.document.Assessment.Assessable;
import org.proviso.source.Digest;
import org.proviso.source.Span;

/** A single clause as a document of its own: one provision under one heading. Lines behind a lead-in are its items. */
public final class Passage {
    private Passage() {}

    /**
     * The document.
     *
     * @param name what it is called, in a problem or a finding
     * @param heading that it stands under, "" for none
     */
    public static Document of(String name, String heading, String text) {
        String whole = heading + "\n" + text;
        SourceFile source = new SourceFile(name, "Privacy Policy", Path.of(name));
        Span headed = new Span(0, heading.length());
        List<Section> sections = new ArrayList<>(List.of(new Section(0, 0, 0, "", new Span(0, 0))));
        if (!heading.isEmpty()) {
            sections.add(new Section(1, 0, 1, heading, headed));
        }
        Span span = new Span(heading.length() + 1, whole.length());
        Provision provision = new Provision(
                new ProvisionId(source.id(), 1),
                sections.size() - 1,
                heading.isEmpty() ? List.of() : List.of(heading),
                span,
                parts(whole, span));
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        return new Document(
                source,
                Format.TEXT,
                bytes.length,
                Digest.of(bytes),
                "",
                whole,
                sections,
                text.isBlank() ? List.of() : List.of(provision),
                Optional.empty(),
                "en",
                new Assessable());
    }

    private static List<Part> parts(String whole, Span span) {
        List<Part> parts = new ArrayList<>();
        int start = span.start();
        boolean list = false;
        while (start < span.end()) {
            int end = whole.indexOf('\n', start) < 0 ? span.end() : whole.indexOf('\n', start);
            String line = whole.substring(start, end).strip();
            if (!line.isEmpty()) {
                boolean lead = !list && line.endsWith(":") && end < span.end();
                parts.add(new Part(
                        lead ? Part.Kind.LEAD_IN : list ? Part.Kind.ITEM : Part.Kind.TEXT,
                        list ? 1 : 0,
                        new Span(start, end),
                        Optional.empty()));
                list = list || lead;
            }
            start = end + 1;
        }
        return parts.isEmpty() ? List.of(Part.text(span)) : parts;
    }
}
