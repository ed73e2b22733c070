package org.proviso.audit;

/** Concluded: what the profile of a platform says of a flag. */
public record Profiled(String flag, Applies.Answer answer) {}
