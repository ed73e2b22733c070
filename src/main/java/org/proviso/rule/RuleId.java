package org.proviso.rule;

/** A rule's id, unique in the pack: the id of the type, pattern or mapping that it concludes. */
public record RuleId(String value) implements Comparable<RuleId> {
    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
