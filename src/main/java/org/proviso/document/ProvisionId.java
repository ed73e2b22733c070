package org.proviso.document;

/** A provision of one document: the document's id, {@code #} and the provision's number from 1, such as {@code Acme/Privacy Policy#12}. */
public record ProvisionId(DocumentId document, int number) implements Comparable<ProvisionId> {
    @Override
    public int compareTo(ProvisionId other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return document + "#" + number;
    }
}
