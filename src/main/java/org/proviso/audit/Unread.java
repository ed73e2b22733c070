package org.proviso.audit;

/** Concluded: what the criterion asks for may stand in a document that was supplied and could not be assessed. */
public record Unread(String criterion) {
    /** What a finding that rests on an absence then assumes. */
    static final String ASSUMED = "a document that could not be assessed does not state it";
}
