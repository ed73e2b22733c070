package org.proviso.document;

import org.proviso.source.Span;

/**
 * A heading and what stands under it.
 *
 * @param number position in {@link Document#sections()}; 0 is the document itself, before any heading
 * @param parent number of the section that this one stands in; the document's own section is its own parent
 * @param level 0 for the document, 1 for the widest heading
 * @param heading the words of the heading, "" for the document itself when it has no title
 * @param span of the heading's words
 */
public record Section(int number, int parent, int level, String heading, Span span) {}
