package org.proviso.document;

import java.nio.file.Path;

/**
 * A file that was named or found for an audit, before anything of it was read.
 *
 * @param platform whose document it is, such as {@code Acme}
 * @param type what the document is called, such as {@code Privacy Policy}
 * @param path as given, so that the run can be repeated from the same folder
 */
public record SourceFile(String platform, String type, Path path) {
    public DocumentId id() {
        return new DocumentId(platform + "/" + type);
    }
}
