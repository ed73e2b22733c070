package org.proviso.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;
import org.proviso.rule.RuleId;
import org.proviso.source.Digest;

/** Gives every criterion its one outcome, and every disclosure that was not found its finding. */
final class CoverageBuilder {
    private static final RuleId ABSENCE = new RuleId("disclosure-not-found");

    private final String platform;
    private final List<Criterion> criteria;
    private final List<Finding> findings;
    private final Search search;

    CoverageBuilder(String platform, List<Criterion> criteria, List<Finding> findings, Search search) {
        this.platform = platform;
        this.criteria = criteria;
        this.findings = findings;
        this.search = search;
    }

    void build(Ledger ledger, List<Coverage> coverage, List<Finding> absent) {
        Map<String, Covered> outcomes = new HashMap<>();
        ledger.reported(Covered.class).forEach(covered -> outcomes.put(covered.criterion(), covered));
        Set<CriterionId> flagged = findings.stream().map(Finding::criterion).collect(Collectors.toSet());
        for (Criterion criterion : criteria) {
            Optional<Covered> found =
                    Optional.ofNullable(outcomes.get(criterion.id().value()));
            Covered covered = found.orElseGet(() -> new Covered(
                    criterion.id().value(), Outcome.ERROR, "No rule of rules/engine gave this criterion an outcome."));
            boolean missing = !flagged.contains(criterion.id())
                    && (covered.outcome() == Outcome.NOT_FOUND || covered.outcome() == Outcome.CONDITIONAL);
            if (missing) {
                absent.add(finding(criterion, covered));
            }
            coverage.add(new Coverage(
                    platform,
                    criterion.id(),
                    covered.outcome(),
                    covered.reason(),
                    List.of(),
                    missing ? search.nearest(criterion) : List.of()));
        }
    }

    private Finding finding(Criterion criterion, Covered covered) {
        String title = criterion.title().substring(0, 1).toLowerCase(java.util.Locale.ROOT)
                + criterion.title().substring(1);
        return new Finding(
                "",
                platform,
                Optional.empty(),
                Optional.empty(),
                criterion.id(),
                Finding.Kind.DISCLOSURE_NOT_FOUND,
                Optional.empty(),
                covered.outcome(),
                criterion.severity(),
                0.7,
                List.of(),
                "No statement on this was found in the documents supplied: " + title + ".",
                criterion.applies(),
                List.of(criterion.severity().word() + " (criterion)"),
                ABSENCE,
                1,
                List.of("None of these provision types was found: " + criterion.satisfiedBy() + "."),
                false,
                Digest.of(String.join("\n", platform, criterion.id().value(), "not-found")),
                Digest.of(""));
    }
}
