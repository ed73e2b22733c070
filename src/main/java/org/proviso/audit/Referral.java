package org.proviso.audit;

import org.proviso.document.ProvisionId;
import org.proviso.source.Quote;

/** A document that a supplied one refers to or incorporates, and whether it was supplied. */
public record Referral(ProvisionId from, String target, Quote quote, boolean supplied) {}
