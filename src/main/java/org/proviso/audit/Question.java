package org.proviso.audit;

/** The profile of a platform asks for this applicability flag. */
public record Question(String flag) {}
