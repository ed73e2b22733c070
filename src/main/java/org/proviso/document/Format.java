package org.proviso.document;

/** The formats that are read. Recognised by content; the ending only decides between Markdown and plain text. */
public enum Format {
    HTML,
    MARKDOWN,
    TEXT,
    PDF,
    DOCX
}
