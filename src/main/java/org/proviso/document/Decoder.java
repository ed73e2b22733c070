package org.proviso.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes decoded to text: by a byte order mark, else by the charset that the file declares, else as UTF-8, else as windows-1252.
 *
 * @param doubt why the text may be wrong, "" when it is not in doubt
 */
record Decoder(String text, String doubt) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int DECLARED_WITHIN = 4096;
    /** Covers {@code <meta charset=…>}, {@code content="text/html; charset=…"} and an XML declaration's {@code encoding=}. */
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    static Decoder decode(SourceFile source, byte[] bytes) throws Refusal {
        var marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        refuseBinary(source, bytes);
        var declared = declared(bytes);
        List<Charset> candidates = new ArrayList<>();
        declared.flatMap(Decoder::known).ifPresent(candidates::add);
        candidates.add(StandardCharsets.UTF_8);
        for (Charset candidate : candidates) {
            var text = strictly(bytes, candidate);
            if (text.isPresent()) {
                return new Decoder(text.get(), "");
            }
        }
        String said =
                declared.map(name -> ", and not in " + name + " as it declares").orElse("");
        return new Decoder(
                new String(bytes, WINDOWS),
                "The file is not valid UTF-8" + said + "; it was read as windows-1252. Save it as UTF-8 to be sure.");
    }

    private static Optional<Decoder> byMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(bytes, 3, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return bytes.length > 3 && bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0
                ? Optional.of(marked(bytes, 0, StandardCharsets.UTF_16LE))
                : Optional.empty();
    }

    /** No text has a NUL, nor many other control characters. */
    private static void refuseBinary(SourceFile source, byte[] bytes) throws Refusal {
        int controls = 0;
        int read = Math.min(bytes.length, 1 << 16);
        for (int i = 0; i < read; i++) {
            boolean isControl = bytes[i] >= 0 && bytes[i] < ' ' && (bytes[i] < '\t' || bytes[i] > '\r');
            controls += isControl ? 1 : 0;
        }
        if (controls * 100L > read) {
            throw Trouble.BINARY.refuse(
                    source, "The file holds binary data; HTML, Markdown, text, PDF or DOCX is expected.");
        }
    }

    private static Decoder marked(byte[] bytes, int skip, Charset charset) {
        String text = new String(bytes, skip, bytes.length - skip, charset);
        boolean isBroken = text.indexOf('\ufffd') >= 0;
        return new Decoder(text, isBroken ? "The file is marked as " + charset + " but holds bytes that are not." : "");
    }

    static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        return head.indexOf('<') >= 0 && matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** As browsers do, Latin-1 is taken for windows-1252; a UTF-16 that needs no mark cannot be declared in ASCII. */
    private static Optional<Charset> known(String name) {
        try {
            var charset = Charset.forName(name);
            if (charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)) {
                return Optional.of(WINDOWS);
            }
            return charset.name().startsWith("UTF-16") ? Optional.empty() : Optional.of(charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** What {@code new String} reads without putting in a sign for what it cannot read is valid; the decoder is slow and exact. */
    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            String text = new String(bytes, charset);
            if (text.indexOf('\ufffd') < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
