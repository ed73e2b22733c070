package org.proviso.statement;

import org.proviso.rule.Concept;

/**
 * A name that a document gives to something, as written, and the concept that it stands for.
 *
 * @param subject true when it stands for it only where it acts: "the Tool records …", but not "you open the Tool"
 */
record Term(String written, Concept concept, boolean subject) {}
