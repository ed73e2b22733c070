package org.proviso.audit;

/** The user's own answer: an applicability flag of the platform holds, or does not. It stands against what the text says. */
public record Answered(String flag, boolean holds) {}
