package org.proviso.audit;

/** Concluded: a flag that the criterion needs does not hold. */
public record Excluded(String criterion) {}
