package org.proviso.audit;

/** A flag stands for several; this is one of them. */
public record Part(String flag, String part) {}
