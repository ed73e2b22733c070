package org.proviso.audit;

/**
 * A word of rules and findings, and what it means.
 *
 * @param kind what sort of word it is, such as {@code provision type}
 * @param label the word as findings use it
 * @param id the same for programs
 * @param example a text of our own that shows it
 */
public record Term(String kind, String label, String id, String meaning, String example) {}
