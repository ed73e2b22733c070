package org.proviso.document;

import java.util.List;
import java.util.Optional;

/**
 * A format that people give by mistake.
 *
 * @param said what it is and what to do about it
 * @param starts what its files start with, bytes taken as Latin-1
 */
record OtherFormat(String said, List<String> starts) {
    private static final List<OtherFormat> KNOWN = List.of(
            new OtherFormat("an RTF file; save it as DOCX, PDF, HTML or text.", List.of("{\\rtf")),
            new OtherFormat(
                    "an image; run text recognition on it and give the text, or give the page that it shows.",
                    List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "II*\0", "MM\0*", "RIFF")),
            new OtherFormat(
                    "a packed file; unpack it and give the files in it.",
                    List.of("\u001f\u008b", "7z\u00bc\u00af", "Rar!", "BZh", "\u00fd7zXZ", "(\u00b5/\u00fd")),
            new OtherFormat(
                    "a program; a document is expected.",
                    List.of("MZ\u0090\0", "\u007fELF", "\u00ca\u00fe\u00ba\u00be")),
            new OtherFormat(
                    "a web page saved as MHTML; save it as HTML only.", List.of("From: <Saved by", "MIME-Version:")));

    static Optional<OtherFormat> of(String head) {
        return KNOWN.stream()
                .filter(known -> known.starts().stream().anyMatch(head::startsWith))
                .findFirst();
    }
}
