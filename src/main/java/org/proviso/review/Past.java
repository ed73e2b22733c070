package org.proviso.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.source.Digest;
import org.proviso.text.JsonObject;

/**
 * A finding of the run before, as its findings.json tells it.
 *
 * @param told its fields
 * @param type of the document that it is in; "" for an absence, which is in none
 */
public record Past(JsonObject told, String type) {
    /** What a report shows under a name of the contract; "" for nothing. */
    public String text(String field) {
        return told.text(field).orElse("");
    }

    /** Its number in the run before. */
    public String id() {
        return text("id");
    }

    public String platform() {
        return text("platform");
    }

    public String criterion() {
        return text("criterion");
    }

    public Optional<String> document() {
        return told.text("document");
    }

    /** The id that its provision had in the run before. */
    public Optional<String> provision() {
        return told.text("provision");
    }

    public Digest fingerprint() {
        return new Digest(text("fingerprint"));
    }

    /** Of the quotes as they were. */
    public Digest content() {
        return new Digest(text("contentDigest"));
    }

    /** The quotes as they were, each under the part that it played. */
    public String words() {
        return told.objects("quotes").stream()
                .map(quote -> quote.text("role").orElse("quote") + ": \u201c"
                        + quote.text("text").orElse("") + "\u201d")
                .collect(Collectors.joining("\n"));
    }

    /** What must be the same for two findings to be one, beside the clause. */
    List<String> kind() {
        return List.of(platform(), type, criterion(), text("pattern"));
    }
}
