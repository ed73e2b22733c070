package org.proviso.regulation;

/** A law's id as the contract names it: {@code gdpr}, {@code ccpa} or {@code ccpa-regulations}. */
public record RegulationId(String value) implements Comparable<RegulationId> {
    @Override
    public int compareTo(RegulationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
