package org.proviso.audit;

/** Provision types one of which a disclosure needs, its members; a criterion with several groups needs one of each. */
public record Group(String criterion, int number) {}
