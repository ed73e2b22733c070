package org.proviso.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.audit.Audit;
import org.proviso.audit.Coverage;
import org.proviso.audit.Finding;
import org.proviso.audit.Judged;
import org.proviso.audit.Outcome;
import org.proviso.audit.RuleUse;
import org.proviso.audit.Run;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;
import org.proviso.review.Review;
import org.proviso.review.State;
import org.proviso.rule.Labels;
import org.proviso.rule.RuleId;
import org.proviso.source.Place;
import org.proviso.source.Problem;

/** An audit as its reports look things up in it. */
final class AuditIndex {
    private final Audit audit;
    private final Review review;
    private final Map<CriterionId, Criterion> criteria;
    private final Map<String, List<String>> findingsOfProvision;
    private final Map<CriterionId, List<String>> findingsOnCriterion;
    private final Map<String, List<Finding>> findingsOfPlatform;
    private final Map<String, List<Coverage>> coverageOfPlatform;
    private final Map<String, Judged> provisions;
    private final Map<String, String> labels;
    private final Map<String, Set<String>> platformsWith;
    private final SortedSet<String> platforms;
    private final Register register;

    AuditIndex(Audit audit, Review review) {
        this.audit = audit;
        this.review = review;
        this.criteria = audit.criteria().stream()
                .collect(Collectors.toMap(Criterion::id, Function.identity(), (first, second) -> first));
        this.findingsOfProvision = audit.findings().stream()
                .filter(finding -> finding.provision().isPresent())
                .collect(Collectors.groupingBy(
                        finding -> finding.provision().get().toString(),
                        Collectors.mapping(Finding::id, Collectors.toList())));
        this.findingsOnCriterion = audit.findings().stream()
                .collect(Collectors.groupingBy(
                        Finding::criterion, Collectors.mapping(Finding::id, Collectors.toList())));
        this.findingsOfPlatform = audit.findings().stream().collect(Collectors.groupingBy(Finding::platform));
        this.coverageOfPlatform = audit.coverage().stream().collect(Collectors.groupingBy(Coverage::platform));
        this.provisions = audit.provisions().stream()
                .collect(Collectors.toMap(
                        judged -> judged.provision().id().toString(), Function.identity(), (first, second) -> first));
        this.labels = audit.rules().stream()
                .collect(Collectors.toMap(
                        rule -> rule.kind() + " " + rule.id(), RuleUse::name, (first, second) -> first));
        this.platformsWith = audit.findings().stream()
                .collect(Collectors.groupingBy(
                        AuditIndex::shape, Collectors.mapping(Finding::platform, Collectors.toSet())));
        this.platforms = platformsOf(audit);
        this.register = new Register(audit);
    }

    Audit audit() {
        return audit;
    }

    /** How the run stands to the one before, and to what reviewers said. */
    Review review() {
        return review;
    }

    /** How a finding stands to the run before. */
    State state(Finding finding) {
        return review.standing(finding).state();
    }

    /** Of how many platforms the run has a finding of the same criterion and pattern: "2 of 6". */
    String platformsWith(Finding finding) {
        int with = platformsWith.getOrDefault(shape(finding), Set.of()).size();
        return with + " of " + platforms.size();
    }

    private static String shape(Finding finding) {
        return finding.criterion() + " " + finding.kind().word() + " "
                + finding.pattern().map(Object::toString).orElse("");
    }

    Run run() {
        return audit.run();
    }

    Criterion criterion(CriterionId id) {
        Criterion criterion = criteria.get(id);
        if (criterion == null) {
            throw new IllegalStateException("the audit speaks of " + id + " and does not list it");
        }
        return criterion;
    }

    Criterion criterion(Finding finding) {
        return criterion(finding.criterion());
    }

    List<String> findingsOf(String provision) {
        return findingsOfProvision.getOrDefault(provision, List.of());
    }

    /** Every platform of the run, also one of which no document could be read. */
    SortedSet<String> platforms() {
        return platforms;
    }

    private static SortedSet<String> platformsOf(Audit audit) {
        var platforms = new TreeSet<String>();
        audit.readings().forEach(reading -> platforms.add(reading.source().platform()));
        audit.coverage().forEach(coverage -> platforms.add(coverage.platform()));
        audit.findings().forEach(finding -> platforms.add(finding.platform()));
        return platforms;
    }

    /** True when a document of the platform could be assessed: only then do no findings mean anything. */
    boolean isRead(String platform) {
        return audit.provisions().stream()
                .anyMatch(judged -> judged.document().source().platform().equals(platform));
    }

    List<Finding> findingsFor(String platform) {
        return findingsOfPlatform.getOrDefault(platform, List.of());
    }

    List<Coverage> coverageOf(String platform) {
        return coverageOfPlatform.getOrDefault(platform, List.of());
    }

    List<String> findingsOn(CriterionId criterion) {
        return findingsOnCriterion.getOrDefault(criterion, List.of());
    }

    /** Why a criterion was assessed for no platform; "judged" when it was for one. */
    String whyNotAssessed(CriterionId id) {
        List<Coverage> rows = audit.coverage().stream()
                .filter(row -> row.criterion().equals(id))
                .toList();
        boolean judged = rows.isEmpty() || rows.stream().anyMatch(row -> row.outcome() != Outcome.NOT_ASSESSED);
        return judged ? "judged" : rows.get(0).reason();
    }

    /**
     * The clauses and absences that matter most, each with its findings: gravest first, among equals the surest, those that
     * are conditional or need a reader last. A clause that is held against seven criteria is one of them, not seven.
     */
    List<List<Finding>> top(int number) {
        var clauses = new LinkedHashMap<String, List<Finding>>();
        audit.findings().stream()
                .sorted(Comparator.comparing(AuditIndex::isConditional)
                        .thenComparing(Finding::needsReader)
                        .thenComparing(finding -> finding.quotes().isEmpty())
                        .thenComparing(Finding::severity, Comparator.reverseOrder())
                        .thenComparing(Finding::confidence, Comparator.reverseOrder()))
                .forEach(finding -> clauses.computeIfAbsent(clause(finding), k -> new ArrayList<>())
                        .add(finding));
        return clauses.values().stream().limit(number).toList();
    }

    private static String clause(Finding finding) {
        return finding.provision().map(Object::toString).orElse(finding.id());
    }

    long findingsToReCheck() {
        return audit.findings().stream()
                .filter(finding -> criterion(finding).standing().isToBeRechecked())
                .count();
    }

    /** How many of the items there are for each value, in the values' order. */
    static <T, K extends Comparable<K>> SortedMap<K, Long> count(List<T> items, Function<T, K> by) {
        return items.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    /** The register of files. */
    Register register() {
        return register;
    }

    /** How many provisions the documents of that status have. */
    long provisionsOf(Register.Status status) {
        return register.entries().stream()
                .filter(entry -> entry.status() == status)
                .mapToLong(Register.Entry::provisions)
                .sum();
    }

    /** A provision that was judged, by its id. */
    Optional<Judged> provision(String id) {
        return Optional.ofNullable(provisions.get(id));
    }

    /** What a provision type is called. */
    String type(Object id) {
        return label("provision type", id);
    }

    /** What a pattern is called. */
    String pattern(Object id) {
        return label("pattern", id);
    }

    private String label(String kind, Object id) {
        return labels.getOrDefault(kind + " " + id, Labels.plain(id));
    }

    /** A rule of the run; what is searched for without one has none. */
    Optional<RuleUse> rule(RuleId id) {
        return audit.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** How many criteria of the run have a citation that is to be re-checked. */
    long criteriaToReCheck() {
        return audit.criteria().stream()
                .filter(criterion -> criterion.standing().isToBeRechecked())
                .count();
    }

    /** How many provisions neither state nor deny anything of a type that the rules know. */
    long unclassified() {
        return audit.provisions().stream()
                .filter(judged -> judged.types().isEmpty() && judged.denies().isEmpty())
                .count();
    }

    /** The rules that take a finding to a criterion. */
    List<RuleUse> rulesOn(CriterionId criterion) {
        return audit.rules().stream()
                .filter(rule -> rule.criterion().filter(criterion::equals).isPresent())
                .toList();
    }

    /** A problem whose place is called the same wherever the audited folder lies. */
    Problem placed(Problem problem) {
        String file = problem.place().file();
        String name = audit.intake().name(Path.of(file));
        return new Problem(
                problem.code(),
                new Place(name, problem.place().at()),
                problem.found().replace(file, name),
                problem.notDone());
    }

    static boolean isConditional(Finding finding) {
        return finding.outcome() == Outcome.CONDITIONAL;
    }

    /** The findings that hold as they stand. */
    static List<Finding> firm(List<Finding> findings) {
        return findings.stream().filter(finding -> !isConditional(finding)).toList();
    }

    /** The findings that hang on something that the documents leave open. */
    static List<Finding> conditional(List<Finding> findings) {
        return findings.stream().filter(AuditIndex::isConditional).toList();
    }
}
