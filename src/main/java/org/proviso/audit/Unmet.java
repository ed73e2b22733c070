package org.proviso.audit;

/** Concluded: no provision of the group's types was found. */
public record Unmet(String criterion, int group) {}
