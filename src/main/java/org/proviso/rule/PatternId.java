package org.proviso.rule;

/** A compound pattern's id; always begins with {@code cp-}. */
public record PatternId(String value) implements Comparable<PatternId> {
    @Override
    public int compareTo(PatternId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
