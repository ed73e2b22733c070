package org.proviso.audit;

/** Concluded: a provision of one of the group's types was found. */
public record Met(String criterion, int group) {}
