package org.proviso.audit;

/** The platform's documents hold one of this kind that could be assessed, such as {@code privacy-policy}. */
public record Supplied(String kind) {}
