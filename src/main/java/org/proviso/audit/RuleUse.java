package org.proviso.audit;

import java.time.LocalDate;
import java.util.Optional;
import org.proviso.regulation.CriterionId;
import org.proviso.rule.RuleId;

/**
 * A rule as it took part in a run.
 *
 * @param kind {@code provision type}, {@code pattern}, {@code mapping} or {@code engine}
 * @param criterion what a mapping takes its pattern to
 * @param status draft, in review, approved, retired or shipped
 * @param sentence the rule read back as one English sentence
 * @param measured precision and recall on labelled sets, or {@code not measured}
 * @param firings how often it fired in this run
 */
public record RuleUse(
        RuleId id,
        String kind,
        String name,
        Optional<CriterionId> criterion,
        String status,
        String author,
        int version,
        LocalDate from,
        Optional<LocalDate> until,
        String sentence,
        String measured,
        int firings) {}
