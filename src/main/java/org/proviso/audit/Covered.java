package org.proviso.audit;

/** Concluded: the outcome of a criterion for the platform, and why. */
public record Covered(String criterion, Outcome outcome, String reason) {}
