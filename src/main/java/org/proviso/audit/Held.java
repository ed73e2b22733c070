package org.proviso.audit;

/** Concluded: an applicability flag of the platform holds, or does not. A flag without one is unknown. */
public record Held(String flag, boolean holds) {}
