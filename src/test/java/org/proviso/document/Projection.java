package org.proviso.document;

import java.util.stream.Collectors;
import org.proviso.source.Problem;

/** A reading as text for a person: what the document cases compare. */
final class Projection {
    private Projection() {}

    static String of(Reading reading) {
        String problems = reading.problems().stream().map(Projection::problem).collect(Collectors.joining());
        return reading instanceof Reading.Read read ? problems + document(read.document()) : problems;
    }

    private static String problem(Problem problem) {
        return "problem %s %s %s\n".formatted(problem.code(), problem.found(), problem.notDone());
    }

    private static String document(Document document) {
        String head = "title     %s\nformat    %s\nlanguage  %s\ndated     %s\nassessed  %s\n"
                .formatted(
                        document.title(),
                        document.format(),
                        document.language(),
                        document.statedDate().map(Object::toString).orElse("-"),
                        document.assessment() instanceof Assessment.NotAssessed not
                                ? "no, " + not.reason() + ": " + not.explanation()
                                : "yes");
        return head
                + document.provisions().stream()
                        .map(p -> provision(document, p))
                        .collect(Collectors.joining());
    }

    private static String provision(Document document, Provision provision) {
        String parts = provision.parts().stream().map(p -> part(document, p)).collect(Collectors.joining());
        return "\n%d  %s\n%s".formatted(provision.id().number(), String.join(" > ", provision.heading()), parts);
    }

    private static String part(Document document, Part part) {
        String text = document.text();
        String header = part.header().map(h -> " [" + h.of(text) + "]").orElse("");
        String kind = part.depth() > 0
                ? part.kind() + " " + part.depth()
                : part.kind().toString();
        return "  %s%s: %s\n".formatted(kind, header, part.span().of(text).replace("\n", " ⏎ "));
    }
}
