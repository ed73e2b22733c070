package org.proviso.document;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.document.Assessment.Assessable;
import org.proviso.document.Assessment.NotAssessed;
import org.proviso.source.Digest;
import org.proviso.source.Place;
import org.proviso.source.Problem;

/**
 * Reads one file of any known format to a document. Never throws over what a file holds: each trouble is a {@link Problem}.
 * Safe for use by several threads at once.
 */
public final class DocumentReader {
    private final Limits limits;
    private final FileBytes files;

    /** Reads within the limits. */
    public DocumentReader(Limits limits) {
        this(limits, Files::newInputStream);
    }

    DocumentReader(Limits limits, FileBytes.Opener opener) {
        this.limits = limits;
        this.files = new FileBytes(limits.bytes(), opener);
    }

    /** Reads the file that the source names. */
    public Reading read(SourceFile source) {
        try {
            return read(source, files.read(source));
        } catch (Refusal refusal) {
            return new Reading.Unread(source, refusal.problem());
        }
    }

    /** Reads bytes that were taken before, as from an archive, as if the source's file held them. */
    public Reading read(SourceFile source, byte[] bytes) {
        try {
            return readBytes(source, bytes);
        } catch (Refusal refusal) {
            return new Reading.Unread(source, refusal.problem());
        }
    }

    private Reading readBytes(SourceFile source, byte[] bytes) throws Refusal {
        List<Problem> remarks = new ArrayList<>();
        var decoded = Decoder.decode(bytes);
        if (!decoded.doubt().isEmpty()) {
            remarks.add(Trouble.ENCODING.at(
                    Place.of(source.path().toString()),
                    decoded.doubt(),
                    "It was read as windows-1252; no other encoding was tried."));
        }
        var draft = HtmlReader.read(decoded.text(), limits.depth());
        var blocks = draft.blocks();
        int title = Titles.find(blocks, draft.title());
        var cut = Cutter.cut(source.id(), blocks, title);
        var assessment = cut.provisions().isEmpty()
                ? new NotAssessed("empty", "No text was found in the file.")
                : new Assessable();
        var document = new Document(
                source,
                Format.HTML,
                bytes.length,
                Digest.of(bytes),
                title < 0 ? draft.title() : cut.sections().get(0).heading(),
                cut.text(),
                cut.sections(),
                cut.provisions(),
                Optional.empty(),
                "en",
                assessment);
        return new Reading.Read(document, remarks);
    }
}
