package org.proviso.audit;

/** Concluded: of a flag that the criterion needs, the documents do not say whether it holds. */
public record Unsure(String criterion, String flag) {}
