package org.proviso.audit;

/** A provision type that some criterion asked for looks for, such as {@code retention-period}. */
public record Sought(String type) {}
