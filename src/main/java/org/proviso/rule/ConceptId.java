package org.proviso.rule;

/** A concept of the vocabulary, such as {@code training}; its phrases are in rules/vocabulary. */
public record ConceptId(String value) implements Comparable<ConceptId> {
    @Override
    public int compareTo(ConceptId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
