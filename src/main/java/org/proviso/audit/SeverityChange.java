package org.proviso.audit;

import org.proviso.regulation.Criterion;

/** A severity that the user set for a platform, with the reason. */
public record SeverityChange(String platform, Criterion criterion, Settings.NewSeverity to) {}
