package org.proviso.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Recognises what bytes are by what they hold; a file's ending only decides between Markdown and plain text. */
final class Sniffer {
    private static final int HEAD = 4096;
    private static final int PDF_WITHIN = 1024;
    private static final Pattern WHOLE_PAGE = Pattern.compile("<(?:!doctype html|html|head|body)[\\s>]");
    private static final Pattern TAG = Pattern.compile("</(?:p|div|h[1-6]|li|ul|td|span|a|title|script|style)>");
    private static final String SAVE_AS = "save it as DOCX, PDF, HTML or text.";

    private Sniffer() {}

    /** The format of bytes that are not text; {@link Format#TEXT} stands for all that are, to be told apart once decoded. */
    static Format ofBytes(SourceFile source, byte[] bytes) throws Refusal {
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_WITHIN), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return Format.PDF;
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return zip(source, bytes);
        }
        refuseOther(source, head, bytes);
        return Format.TEXT;
    }

    static Format ofText(SourceFile source, String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD)).toLowerCase(Locale.ROOT);
        String name = source.path().toString().toLowerCase(Locale.ROOT);
        if (WHOLE_PAGE.matcher(head).find()) {
            return Format.HTML;
        }
        if (name.endsWith(".md") || name.endsWith(".markdown")) {
            return Format.MARKDOWN;
        }
        boolean saysHtml = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        long tags = TAG.matcher(head).results().limit(3).count();
        return tags >= 3 || (saysHtml && tags > 0) ? Format.HTML : Format.TEXT;
    }

    private static Format zip(SourceFile source, byte[] bytes) throws Refusal {
        String what = "a zip archive; unpack it and give the files in it.";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith("word/")) {
                    return Format.DOCX;
                }
                what = name.startsWith("xl/") ? "an Excel workbook; " + SAVE_AS : what;
                what = name.startsWith("ppt/") ? "a PowerPoint file; " + SAVE_AS : what;
                if (name.equals("mimetype")) {
                    what = packaged(new String(zip.readNBytes(100), StandardCharsets.US_ASCII));
                }
                if (name.equals("[Content_Types].xml") && zipSaysWord(zip)) {
                    return Format.DOCX;
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw Trouble.DAMAGED.refuse(
                    source, "The file starts as a DOCX or zip file but cannot be unpacked; get a whole copy of it.");
        }
        throw Trouble.OTHER_FORMAT.refuse(source, "This is " + what);
    }

    private static boolean zipSaysWord(ZipInputStream zip) throws IOException {
        return new String(zip.readNBytes(1 << 16), StandardCharsets.UTF_8).contains("wordprocessingml.document");
    }

    private static String packaged(String mimetype) {
        if (mimetype.contains("opendocument")) {
            return "an OpenDocument file (ODT); " + SAVE_AS;
        }
        return mimetype.contains("epub") ? "an EPUB book; " + SAVE_AS : "a zip archive; unpack it.";
    }

    private static void refuseOther(SourceFile source, String head, byte[] bytes) throws Refusal {
        if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            refuseOle(source, bytes);
        }
        var other = OtherFormat.of(head);
        if (other.isPresent()) {
            throw Trouble.OTHER_FORMAT.refuse(source, "This is " + other.get().said());
        }
    }

    /** The container of old Office files also wraps an encrypted DOCX; its directory names what it holds in UTF-16. */
    private static void refuseOle(SourceFile source, byte[] bytes) throws Refusal {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        if (content.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")) {
            throw Trouble.PASSWORD.refuse(
                    source, "The DOCX is protected by a password; save a copy without one and give that.");
        }
        throw Trouble.OTHER_FORMAT.refuse(source, "This is a document of old Office (DOC, XLS, PPT); " + SAVE_AS);
    }
}
