package org.proviso.rule;

/** A provision type's id, such as {@code opt-out-right}. */
public record ProvisionTypeId(String value) implements Comparable<ProvisionTypeId> {
    @Override
    public int compareTo(ProvisionTypeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
