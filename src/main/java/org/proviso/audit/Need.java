package org.proviso.audit;

/** A criterion applies only if this applicability flag of the platform holds. */
public record Need(String criterion, String flag) {}
