package org.proviso.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;

/** Gives every criterion its one outcome, and every disclosure that was not found, or not in full, its finding. */
final class CoverageBuilder {
    private static final int SHOWN = 3;

    private final String platform;
    private final List<Criterion> criteria;
    private final List<Finding> findings;
    private final Search search;
    private final List<Judged> judged;
    private final Map<String, List<Integer>> stated;
    private final Telling telling;

    CoverageBuilder(
            String platform,
            List<Criterion> criteria,
            List<Finding> findings,
            Search search,
            List<Judged> judged,
            Telling telling) {
        this.judged = judged;
        this.stated = stated(judged);
        this.platform = platform;
        this.criteria = criteria;
        this.findings = findings;
        this.search = search;
        this.telling = telling;
    }

    void build(Ledger ledger, List<Coverage> coverage, List<Finding> absent) {
        Map<String, Covered> outcomes = new HashMap<>();
        ledger.reported(Covered.class).forEach(covered -> outcomes.put(covered.criterion(), covered));
        Set<Unmet> unmet = new HashSet<>(ledger.reported(Unmet.class));
        Set<Unread> unread = new HashSet<>(ledger.reported(Unread.class));
        Map<String, Set<String>> open = ClauseFindings.open(ledger);
        Set<CriterionId> flagged = findings.stream().map(Finding::criterion).collect(Collectors.toSet());
        Set<CriterionId> clauses = findings.stream()
                .filter(finding -> finding.kind() != Finding.Kind.INCOMPLETE_DISCLOSURE)
                .map(Finding::criterion)
                .collect(Collectors.toSet());
        for (Criterion criterion : criteria) {
            String id = criterion.id().value();
            Covered covered = Optional.ofNullable(outcomes.get(id))
                    .orElseGet(() ->
                            new Covered(id, Outcome.ERROR, "No rule of rules/engine gave this criterion an outcome."));
            Set<String> left = open.getOrDefault(id, Set.of());
            boolean restsOnAbsence = !clauses.contains(criterion.id());
            List<String> further =
                    restsOnAbsence && unread.contains(new Unread(id)) ? List.of(Unread.ASSUMED) : List.of();
            String assumed = telling.assumption().of(criterion, left, further);
            boolean missing = !flagged.contains(criterion.id()) && isMissing(covered.outcome());
            Absence absence = new Absence(criterion, groups(criterion, unmet), telling.labels());
            if (missing) {
                absent.add(absence.finding(platform, covered.outcome(), assumed));
            }
            coverage.add(new Coverage(
                    platform,
                    criterion.id(),
                    covered.outcome(),
                    reason(
                            criterion,
                            covered,
                            missing ? absence.inBrief() : "",
                            left.isEmpty() && further.isEmpty() ? "" : assumed),
                    List.of(),
                    missing ? search.nearest(absence.lacking()) : List.of()));
        }
    }

    private static boolean isMissing(Outcome outcome) {
        return outcome == Outcome.NOT_FOUND || outcome == Outcome.CONDITIONAL || outcome == Outcome.PARTLY_STATED;
    }

    /** The groups of types that no provision states, of a criterion that needs one type of each. */
    private static List<List<String>> groups(Criterion criterion, Set<Unmet> unmet) {
        List<List<String>> groups = new ArrayList<>();
        for (int i = 0; i < criterion.satisfiedBy().size(); i++) {
            if (unmet.contains(new Unmet(criterion.id().value(), i))) {
                groups.add(criterion.satisfiedBy().get(i));
            }
        }
        return groups;
    }

    /** Why, and where a disclosure that was found stands, so that a reader can go there. */
    private String reason(Criterion criterion, Covered covered, String absent, String assumed) {
        String reason = covered.reason() + (absent.isEmpty() ? "" : " " + absent);
        return switch (covered.outcome()) {
            case CONDITIONAL -> (reason + " " + assumed).strip();
            case STATED -> reason + places(criterion) + telling.looked().words(criterion, false);
            case NONE_OBSERVED -> reason + telling.looked().words(criterion, true);
            default -> reason;
        };
    }

    private String places(Criterion criterion) {
        List<String> places = criterion.satisfiedBy().stream()
                .flatMap(List::stream)
                .distinct()
                .flatMap(type -> stated.getOrDefault(type, List.of()).stream())
                .distinct()
                .sorted()
                .limit(SHOWN)
                .map(position -> judged.get(position).provision().id().toString())
                .toList();
        return places.isEmpty() ? "" : " See " + String.join(", ", places) + ".";
    }

    /** By type, the positions of the first provisions that state it. */
    private static Map<String, List<Integer>> stated(List<Judged> judged) {
        Map<String, List<Integer>> stated = new HashMap<>();
        for (int i = 0; i < judged.size(); i++) {
            int position = i;
            judged.get(i).types().keySet().stream()
                    .map(type -> stated.computeIfAbsent(type.value(), t -> new ArrayList<>()))
                    .filter(first -> first.size() < SHOWN)
                    .forEach(first -> first.add(position));
        }
        return stated;
    }
}
