package org.proviso.document;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.proviso.document.Assessment.Assessable;
import org.proviso.document.Assessment.NotAssessed;
import org.proviso.source.Digest;
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
            return new Attempt(source, files.read(source)).reading();
        } catch (Refusal refusal) {
            return new Reading.Unread(source, refusal.problem());
        }
    }

    /** Reads bytes that were taken before, as from an archive, as if the source's file held them. */
    public Reading read(SourceFile source, byte[] bytes) {
        try {
            return new Attempt(source, bytes).reading();
        } catch (Refusal refusal) {
            return new Reading.Unread(source, refusal.problem());
        }
    }

    /** The reading of one file. */
    private final class Attempt {
        private final SourceFile source;
        private final byte[] bytes;
        private final List<Problem> remarks = new ArrayList<>();

        Attempt(SourceFile source, byte[] bytes) {
            this.source = source;
            this.bytes = bytes;
        }

        Reading reading() throws Refusal {
            var binary = Sniffer.ofBytes(source, bytes);
            return switch (binary) {
                case PDF -> finished(binary, PdfReader.read(source, bytes, limits.characters()));
                case DOCX -> finished(binary, DocxReader.read(source, bytes, limits));
                default -> ofText();
            };
        }

        private Reading ofText() throws Refusal {
            var decoded = Decoder.decode(source, bytes);
            if (!decoded.doubt().isEmpty()) {
                remark(Trouble.ENCODING, decoded.doubt(), "Characters that it does not have were not restored.");
            }
            String text = decoded.text();
            var format = Sniffer.ofText(source, text);
            return switch (format) {
                case HTML -> finished(format, HtmlReader.read(source, text, limits.depth()));
                case MARKDOWN -> finished(format, MarkdownReader.read(text, limits.depth()));
                default -> finished(format, TextReader.read(text));
            };
        }

        private Reading finished(Format format, Draft draft) throws Refusal {
            refuseLong(draft);
            var blocks = Headings.promote(
                    MarkedLists.find(Headings.demote(draft.blocks())),
                    format != Format.HTML && format != Format.MARKDOWN);
            int title = Titles.find(blocks, draft.title(), source.type());
            var cut = Cutter.cut(source.id(), blocks, title);
            String language = cut.text().isEmpty() ? Language.UNDETERMINED : Language.of(cut.text());
            var document = new Document(
                    source,
                    format,
                    bytes.length,
                    Digest.of(bytes),
                    title < 0 ? draft.title() : cut.sections().get(0).heading(),
                    cut.text(),
                    cut.sections(),
                    cut.provisions(),
                    StatedDate.in(cut.text()),
                    language,
                    assessment(cut, language));
            return new Reading.Read(document, remarks);
        }

        private void refuseLong(Draft draft) throws Refusal {
            long length = draft.blocks().stream().mapToLong(Block::length).sum();
            if (length > limits.characters()) {
                throw Trouble.TOO_LONG.refuse(
                        source,
                        "The document has more than " + limits.characters()
                                + " characters (setting limits: characters).");
            }
        }

        private Assessment assessment(Cut cut, String language) {
            if (bytes.length == 0) {
                remark(Trouble.EMPTY, "The file has 0 bytes; a document is expected.", Trouble.NOT_AUDITED);
                return new NotAssessed("empty", "The file is empty.");
            }
            if (cut.provisions().isEmpty()) {
                remark(
                        Trouble.NO_TEXT,
                        "No text was found in the file; it may be a scan, or a page that scripts fill in a browser.",
                        Trouble.NOT_AUDITED);
                return new NotAssessed("empty", "No text was found in the file.");
            }
            return language.equals(Language.ENGLISH) ? new Assessable() : new NotAssessed("language", said(language));
        }

        private void remark(Trouble trouble, String found, String notDone) {
            remarks.add(trouble.of(source, found, notDone));
        }
    }

    private static String said(String language) {
        return language.equals(Language.UNDETERMINED)
                ? "The language of the document could not be told; only English is assessed."
                : "The document is in the language \"" + language + "\"; only English is assessed.";
    }
}
