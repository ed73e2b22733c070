package org.proviso.source;

/**
 * Words taken from one document, verbatim, and where they stand in its extracted text.
 *
 * @param document the id of the document
 */
public record Quote(String document, Span span, String text) {}
