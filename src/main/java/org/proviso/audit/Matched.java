package org.proviso.audit;

import org.proviso.rule.PatternId;
import org.proviso.statement.At;

/** Concluded: a provision shows a compound pattern. */
public record Matched(At at, PatternId pattern, double confidence) {}
