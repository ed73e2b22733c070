package org.proviso.document;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that was named or found for an audit, before anything of it was read.
 *
 * @param platform whose document it is, such as {@code Acme}
 * @param type what the document is called, such as {@code Privacy Policy}
 * @param path as given, so that the run can be repeated from the same folder
 * @param kind the kind of document, when somebody said so; else its title tells
 */
public record SourceFile(String platform, String type, Path path, Optional<String> kind) {
    /** A file of which nobody said what kind it is. */
    public SourceFile(String platform, String type, Path path) {
        this(platform, type, path, Optional.empty());
    }

    public DocumentId id() {
        return new DocumentId(platform + "/" + type);
    }
}
