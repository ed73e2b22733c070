package org.proviso.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.proviso.audit.Audit;
import org.proviso.audit.Coverage;
import org.proviso.audit.Finding;
import org.proviso.audit.Outcome;
import org.proviso.audit.Run;
import org.proviso.document.Assessment.NotAssessed;
import org.proviso.document.Document;
import org.proviso.document.Reading;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Standing.Checked;

/** An audit as its reports look things up in it. */
final class Ledger {
    private final Audit audit;
    private final Map<CriterionId, Criterion> criteria;
    private final Map<String, List<String>> findingsOfProvision;
    private final Map<CriterionId, List<String>> findingsOnCriterion;
    private final Map<String, List<Finding>> findingsOfPlatform;
    private final Map<String, List<Coverage>> coverageOfPlatform;

    Ledger(Audit audit) {
        this.audit = audit;
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
    }

    Audit audit() {
        return audit;
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
        var platforms = new TreeSet<String>();
        audit.readings().forEach(reading -> platforms.add(reading.source().platform()));
        audit.coverage().forEach(coverage -> platforms.add(coverage.platform()));
        audit.findings().forEach(finding -> platforms.add(finding.platform()));
        return platforms;
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
     * The clauses and absences that matter most, each with its findings: gravest first, among equals the surest, those that need a
     * reader last. A clause that is held against seven criteria is one of them, not seven.
     */
    List<List<Finding>> top(int number) {
        var clauses = new LinkedHashMap<String, List<Finding>>();
        audit.findings().stream()
                .sorted(Comparator.comparing(Finding::needsReader)
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

    long provisionsRead() {
        return provisions(status -> status != Status.UNREAD);
    }

    long provisionsNotAssessed() {
        return provisions(status -> status == Status.NOT_ASSESSED);
    }

    private long provisions(Predicate<Status> of) {
        return audit.readings().stream()
                .filter(reading -> of.test(status(reading)))
                .mapToLong(reading -> document(reading).provisions().size())
                .sum();
    }

    long findingsToReCheck() {
        return audit.findings().stream()
                .filter(finding -> criterion(finding).standing().checked() != Checked.MATCHED)
                .count();
    }

    /** How many of the items there are for each value, in the values' order. */
    static <T, K extends Comparable<K>> SortedMap<K, Long> count(List<T> items, Function<T, K> by) {
        return items.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
    }

    /** What the register says of a file. */
    enum Status {
        ASSESSED("assessed"),
        NOT_ASSESSED("not-assessed"),
        UNREAD("unread");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Status status(Reading reading) {
        if (reading instanceof Reading.Read read) {
            return read.document().assessment() instanceof NotAssessed ? Status.NOT_ASSESSED : Status.ASSESSED;
        }
        return Status.UNREAD;
    }

    /** Why a file was not assessed; empty for one that was. */
    static String reason(Reading reading) {
        if (reading instanceof Reading.Unread unread) {
            return unread.problem().found() + " " + unread.problem().notDone();
        }
        return document(reading).assessment() instanceof NotAssessed not ? not.reason() + ": " + not.explanation() : "";
    }

    /** The path as it was given, written the same on every system. */
    static String path(Reading reading) {
        return reading.source().path().toString().replace('\\', '/');
    }

    private static Document document(Reading reading) {
        return ((Reading.Read) reading).document();
    }
}
