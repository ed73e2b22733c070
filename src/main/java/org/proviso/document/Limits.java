package org.proviso.document;

/**
 * What a single file may cost. Settings, with defaults that real policies stay far below.
 *
 * @param bytes largest file that is opened
 * @param characters largest extracted text
 * @param depth deepest nesting of elements that is followed
 * @param expansion largest ratio of unpacked to packed bytes in a DOCX
 */
public record Limits(long bytes, int characters, int depth, int expansion) {
    public static final Limits DEFAULT = new Limits(50L * 1024 * 1024, 5_000_000, 512, 100);
}
