package org.proviso.audit;

/**
 * Concluded: a provision of this type is in the documents.
 *
 * @param place whose people it is addressed to, such as {@code california}; "" when to everybody
 */
public record Stated(String type, String place) {
    public Stated(String type) {
        this(type, "");
    }

    /** True when it speaks to those whom a member of a group needs told. */
    public boolean isFor(Member member) {
        return place.isEmpty() || member.isFor(place);
    }
}
