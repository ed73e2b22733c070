package org.proviso.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Digest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.JsonObject;
import org.proviso.text.JsonReader;

/** Reads the findings.json of an earlier run. */
final class BaselineReader {
    private static final String DIGEST = "[0-9a-f]{64}";

    private final Map<String, Baseline.Paper> documents = new LinkedHashMap<>();
    private final List<Baseline.Clause> provisions = new ArrayList<>();
    private final List<JsonObject> findings = new ArrayList<>();
    private Optional<JsonObject> run = Optional.empty();

    private BaselineReader() {}

    /** The run; empty, with a problem, when the file is none that Proviso wrote. */
    static Optional<Baseline> read(String name, InputStream in, String notDone, Problems problems) throws IOException {
        BaselineReader reader = new BaselineReader();
        DigestInputStream digested = new DigestInputStream(in, Digest.sha256());
        Optional<String> wrong = JsonReader.read(digested, reader::take);
        digested.transferTo(OutputStream.nullOutputStream());
        if (wrong.isEmpty()) {
            wrong = reader.wrong();
        }
        if (wrong.isPresent()) {
            problems.add(
                    "REV-002",
                    Place.of(name),
                    "This is no findings.json that Proviso wrote: " + wrong.get() + ".",
                    notDone);
            return Optional.empty();
        }
        return Optional.of(reader.baseline(Digest.of(digested.getMessageDigest())));
    }

    private void take(String section, JsonObject object) {
        switch (section) {
            case "run" -> run = Optional.of(object);
            case "documents" ->
                documents.put(text(object, "id"), new Baseline.Paper(text(object, "platform"), text(object, "type")));
            case "provisions" ->
                provisions.add(new Baseline.Clause(
                        text(object, "id"),
                        text(object, "document"),
                        object.texts("heading"),
                        text(object, "text"),
                        object.number("start"),
                        object.number("end")));
            case "findings" -> findings.add(object);
            default -> {}
        }
    }

    private static String text(JsonObject object, String field) {
        return object.text(field).orElse("");
    }

    private Optional<String> wrong() {
        if (run.isEmpty() || text(run.get(), "id").isEmpty()) {
            return Optional.of("the id of the run is missing");
        }
        return findings.stream()
                .filter(finding -> !text(finding, "fingerprint").matches(DIGEST)
                        || !text(finding, "contentDigest").matches(DIGEST))
                .findFirst()
                .map(finding -> "the finding \"" + text(finding, "id") + "\" has no fingerprint or no contentDigest");
    }

    private Baseline baseline(Digest digest) {
        JsonObject log = run.orElseThrow().object("reviewLog");
        return new Baseline(
                text(run.orElseThrow(), "id"),
                text(run.orElseThrow(), "asOf"),
                documents,
                provisions,
                findings.stream()
                        .filter(finding -> !text(finding, "state").equals(State.GONE.word()))
                        .map(this::past)
                        .toList(),
                new Baseline.Head(log.number("lines"), text(log, "digest")),
                digest);
    }

    private Past past(JsonObject finding) {
        return new Past(
                finding,
                finding.text("document")
                        .map(documents::get)
                        .map(Baseline.Paper::type)
                        .orElse(""));
    }
}
