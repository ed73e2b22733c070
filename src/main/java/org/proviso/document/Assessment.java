package org.proviso.document;

/** Whether a document that was read can be audited, and if not, why not. */
public sealed interface Assessment {
    /** It can. */
    record Assessable() implements Assessment {}

    /**
     * It cannot.
     *
     * @param reason one word for the coverage sheet: {@code language}, {@code empty}, {@code unreadable} …
     * @param explanation a sentence for a person
     */
    record NotAssessed(String reason, String explanation) implements Assessment {}
}
