package org.proviso.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;
import org.proviso.rule.RuleId;
import org.proviso.source.Digest;

/** Gives every criterion its one outcome, and every disclosure that was not found its finding. */
final class CoverageBuilder {
    private static final int SHOWN = 3;
    private static final RuleId ABSENCE = new RuleId("disclosure-not-found");

    private final String platform;
    private final List<Criterion> criteria;
    private final List<Finding> findings;
    private final Search search;
    private final List<Judged> judged;

    CoverageBuilder(
            String platform, List<Criterion> criteria, List<Finding> findings, Search search, List<Judged> judged) {
        this.judged = judged;
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
                    reason(criterion, covered),
                    List.of(),
                    missing ? search.nearest(criterion) : List.of()));
        }
    }

    private Finding finding(Criterion criterion, Covered covered) {
        String title = inSentence(criterion.title());
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

    /** A title inside a sentence; abbreviations keep their capitals. */
    private static String inSentence(String title) {
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /** Where a disclosure that was found stands, so that a reader can go there. */
    private String reason(Criterion criterion, Covered covered) {
        if (covered.outcome() != Outcome.STATED) {
            return covered.reason();
        }
        Set<String> types = new TreeSet<>();
        criterion.satisfiedBy().forEach(types::addAll);
        List<String> places = judged.stream()
                .filter(each -> each.types().keySet().stream().anyMatch(type -> types.contains(type.value())))
                .map(each -> each.provision().id().toString())
                .limit(SHOWN)
                .toList();
        return places.isEmpty() ? covered.reason() : covered.reason() + " See " + String.join(", ", places) + ".";
    }
}
