package org.proviso.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;

/** Takes the bytes of a file, at most so many, and notices when the file changes meanwhile. */
final class FileBytes {
    /** How a file is opened; a test may open it in a way of its own. */
    interface Opener {
        InputStream open(Path path) throws IOException;
    }

    private final long limit;
    private final Opener opener;

    FileBytes(long limit, Opener opener) {
        this.limit = limit;
        this.opener = opener;
    }

    byte[] read(SourceFile source) throws Refusal {
        try {
            return readSteadily(source);
        } catch (NoSuchFileException e) {
            throw Trouble.MISSING.refuse(source, "There is no such file.");
        } catch (AccessDeniedException e) {
            throw Trouble.UNREADABLE.refuse(source, "The file may not be read by this user; give read permission.");
        } catch (IOException e) {
            throw Trouble.UNREADABLE.refuse(source, "The file could not be read: " + e.getMessage() + ".");
        }
    }

    private byte[] readSteadily(SourceFile source) throws IOException, Refusal {
        var before = attributes(source);
        if (!before.isRegularFile()) {
            throw Trouble.UNREADABLE.refuse(source, "This is not a file; a document is expected here.");
        }
        refuseLarge(source, before.size());
        byte[] bytes = take(source);
        refuseLarge(source, bytes.length);
        if (bytes.length != before.size() || !isSame(before, attributes(source))) {
            throw Trouble.CHANGED.refuse(
                    source, "The file changed while it was being read; run again when nothing writes to it.");
        }
        return bytes;
    }

    private byte[] take(SourceFile source) throws IOException {
        try (InputStream in = opener.open(source.path())) {
            return in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        }
    }

    private void refuseLarge(SourceFile source, long size) throws Refusal {
        if (size > limit) {
            throw Trouble.TOO_LARGE.refuse(
                    source,
                    "The file has " + size + " bytes; at most " + limit + " are opened (setting limits: bytes).");
        }
    }

    private static BasicFileAttributes attributes(SourceFile source) throws IOException {
        return Files.readAttributes(source.path(), BasicFileAttributes.class);
    }

    private static boolean isSame(BasicFileAttributes before, BasicFileAttributes after) {
        return before.size() == after.size()
                && before.lastModifiedTime().equals(after.lastModifiedTime())
                && Objects.equals(before.fileKey(), after.fileKey());
    }
}
