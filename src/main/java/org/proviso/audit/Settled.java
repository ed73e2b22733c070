package org.proviso.audit;

/** Concluded: a flag holds of the platform, or does not, by the user's answer or else by what the text says. */
public record Settled(String flag, boolean holds) {}
