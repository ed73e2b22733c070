package org.proviso.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.proviso.source.Problem;

/** Reads bytes and texts that tests make up. */
final class Sample {
    private Sample() {}

    static SourceFile file(String name) {
        return new SourceFile("Acme", Naming.withoutEnding(name), Path.of("Acme", name));
    }

    static Reading reading(String name, byte[] bytes) {
        return new DocumentReader(Limits.DEFAULT).read(file(name), bytes);
    }

    static Document read(String name, byte[] bytes) {
        if (reading(name, bytes) instanceof Reading.Read read) {
            return read.document();
        }
        throw new AssertionError(reading(name, bytes).problems().toString());
    }

    static Document read(String name, String text) {
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Problem onlyProblem(Reading reading) {
        return onlyOne(reading.problems());
    }

    private static Problem onlyOne(List<Problem> problems) {
        if (problems.size() != 1) {
            throw new AssertionError("one problem was expected: " + problems);
        }
        return problems.get(0);
    }

    static List<String> texts(Document document) {
        return document.provisions().stream()
                .map(p -> p.span().of(document.text()))
                .toList();
    }

    /** Parts as {@code KIND text}, with the header in brackets. */
    static List<String> parts(Document document, int provision) {
        return document.provisions().get(provision).parts().stream()
                .map(part -> part.kind()
                        + (part.depth() > 0 ? " " + part.depth() : "")
                        + part.header()
                                .map(h -> " [" + h.of(document.text()) + "]")
                                .orElse("")
                        + " " + part.span().of(document.text()))
                .toList();
    }

    static List<String> headings(Document document, int provision) {
        return document.provisions().get(provision).heading();
    }
}
