package org.proviso.regulation;

/** A criterion's id: namespace, colon, citation in short, such as {@code gdpr:5-1-b}; {@code ~slug} splits two on one citation. */
public record CriterionId(String value) implements Comparable<CriterionId> {
    @Override
    public int compareTo(CriterionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
