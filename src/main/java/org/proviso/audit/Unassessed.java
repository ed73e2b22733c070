package org.proviso.audit;

/** The platform's documents hold one of this kind that was read and could not be assessed, such as one in another language. */
public record Unassessed(String kind, String reason) {}
