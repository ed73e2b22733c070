package org.proviso.report;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.proviso.audit.Coverage;
import org.proviso.audit.Finding;
import org.proviso.audit.Outcome;
import org.proviso.regulation.Severity;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Page;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;

/** The figures of the run, and the findings that matter most. */
final class SummaryPage {
    static final String NAME = "Summary";
    private static final int TOP = 10;
    private static final int CRITERIA = 6;
    private final AuditIndex index;
    private final Lines lines = new Lines(26, 13, 13, 13, 13, 14, 13, 14, 13, 13, 11);

    SummaryPage(AuditIndex index) {
        this.index = index;
    }

    Page page() {
        lines.title("Summary").whole(Look.NOTE, Phrasing.DISCLAIMER);
        severities();
        outcomes();
        top();
        return lines.page(NAME);
    }

    private void severities() {
        severities("Findings that hold as they stand: platform by severity", AuditIndex::firm);
        severities(
                "Conditional findings, which hang on something that the documents leave open: platform by severity",
                AuditIndex::conditional);
    }

    private void severities(String heading, UnaryOperator<List<Finding>> which) {
        lines.heading(heading);
        Stream<Slot> words = Phrasing.gravestFirst().stream()
                .map(s -> Slot.of(Look.GRID_HEAD, s.word()).on(Phrasing.tone(s)));
        lines.line(slots(head("Platform"), words, Stream.of(figureHead("All"))));
        for (String platform : index.platforms()) {
            String label = index.isRead(platform) ? platform : platform + " (not assessed)";
            row(label, which.apply(index.findingsFor(platform)));
        }
        row("All platforms", which.apply(index.audit().findings()));
    }

    private static Slot head(String text) {
        return Slot.of(Look.GRID_HEAD, text);
    }

    private static Slot figureHead(String text) {
        return Slot.of(Look.GRID_HEAD_FIGURE, text);
    }

    private void row(String label, List<Finding> findings) {
        SortedMap<Severity, Long> counts = AuditIndex.count(findings, Finding::severity);
        lines.line(slots(
                Slot.of(Look.GRID_CELL, label),
                Phrasing.gravestFirst().stream().map(severity -> figure(counts.getOrDefault(severity, 0L))),
                Stream.of(figure(findings.size()))));
    }

    private void outcomes() {
        lines.heading("Coverage: platform by outcome");
        Stream<Slot> words = Arrays.stream(Outcome.values())
                .map(outcome -> Slot.of(Look.GRID_HEAD, outcome.word()).on(Phrasing.tone(outcome)));
        lines.line(slots(head("Platform"), words, Stream.of(figureHead("All"))));
        for (String platform : index.platforms()) {
            List<Coverage> covered = index.coverageOf(platform);
            SortedMap<Outcome, Long> counts = AuditIndex.count(covered, Coverage::outcome);
            lines.line(slots(
                    Slot.of(Look.GRID_CELL, platform),
                    Arrays.stream(Outcome.values()).map(outcome -> figure(counts.getOrDefault(outcome, 0L))),
                    Stream.of(figure(covered.size()))));
        }
    }

    private static Slot figure(long number) {
        return Slot.of(Look.GRID_FIGURE, Cell.number((double) number));
    }

    private static Slot[] slots(Slot first, Stream<Slot> middle, Stream<Slot> last) {
        return Stream.concat(Stream.concat(Stream.of(first), middle), last).toArray(Slot[]::new);
    }

    private void top() {
        List<List<Finding>> top = index.top(TOP);
        lines.heading("Top findings, clause by clause: gravest and surest first, conditional ones last");
        lines.line(
                head("Finding"),
                head("Severity"),
                head("Held against").over(3),
                head("Statement").over(2),
                head("Quote").over(4));
        top.forEach(this::clause);
    }

    private void clause(List<Finding> clause) {
        Finding first = clause.get(0);
        lines.line(
                Slot.of(
                        Look.GRID_CELL,
                        Cell.link(first.id() + "  " + first.platform(), FindingsTable.NAME, first.id())),
                Slot.of(Look.GRID_CELL, Phrasing.severity(first)).on(Phrasing.tone(first.severity())),
                Slot.of(
                                Look.GRID_CELL,
                                Phrasing.some(
                                        clause.stream().map(this::criterion).toList(), CRITERIA, "; "))
                        .over(3),
                Slot.of(Look.GRID_CELL, first.statement()).over(2),
                Slot.of(Look.GRID_CELL, Phrasing.quote(first, 400)).over(4));
    }

    private String criterion(Finding finding) {
        return finding.criterion() + ": " + index.criterion(finding).citation();
    }
}
