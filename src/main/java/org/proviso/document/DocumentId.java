package org.proviso.document;

/** A document of one run: platform, a slash and the document's type, such as {@code Acme/Privacy Policy}. Unique in a run. */
public record DocumentId(String value) implements Comparable<DocumentId> {
    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
