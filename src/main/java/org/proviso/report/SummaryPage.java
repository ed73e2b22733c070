package org.proviso.report;

import static org.proviso.sheet.Formula.Where.is;
import static org.proviso.sheet.Formula.Where.isFilled;
import static org.proviso.sheet.Formula.Where.isNot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.proviso.audit.Coverage;
import org.proviso.audit.Finding;
import org.proviso.audit.Outcome;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Severity;
import org.proviso.report.FigureGrid.Figure;
import org.proviso.report.FigureGrid.Head;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Chart;
import org.proviso.sheet.Formula.Count;
import org.proviso.sheet.Formula.Where;
import org.proviso.sheet.Page;
import org.proviso.sheet.Page.Line;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;
import org.proviso.sheet.Tone;

/** The figures of the run, counted anew by whoever opens the workbook, and the findings that matter most. */
final class SummaryPage {
    static final String NAME = "Summary";
    private static final int TOP = 10;
    private static final int CRITERIA = 6;
    private static final int MOST_CRITERIA = 12;
    private static final Where CONDITIONAL = is(FindingsTable.OUTCOME, Outcome.CONDITIONAL.word());
    private static final Where FIRM = isNot(FindingsTable.OUTCOME, Outcome.CONDITIONAL.word());
    private static final Where ANY = isFilled(FindingsTable.SEVERITY);
    private final AuditIndex index;
    private final Lines lines = new Lines(26, 11, 11, 11, 11, 11, 11, 11, 11, 11, 9, 40, 10);

    SummaryPage(AuditIndex index) {
        this.index = index;
    }

    Page page() {
        lines.title(NAME).whole(Look.NOTE, Phrasing.DISCLAIMER);
        lines.whole(
                Look.NOTE,
                "Every figure is a formula over the sheets behind; beside it stands what it was when the workbook was issued, and"
                        + " whether both agree.");
        severities();
        outcomes();
        new TrendGrids(index, lines).draw();
        criteria();
        top();
        return lines.page(NAME);
    }

    private void severities() {
        severities("Findings that hold as they stand: platform by severity", "firm", FIRM, AuditIndex::firm);
        if (!index.audit().findings().isEmpty()) {
            lines.add(Line.of(new Chart(
                    "Findings that hold as they stand, by platform and severity",
                    "A bar for each platform, made up of its findings that hold as they stand, from critical to info. The figures"
                            + " stand in the table above.",
                    "firm",
                    Phrasing.gravestFirst().stream().map(Phrasing::tone).toList())));
        }
        severities(
                "Conditional findings, which hang on something that the documents leave open: platform by severity",
                "conditional",
                CONDITIONAL,
                AuditIndex::conditional);
    }

    private void severities(String heading, String name, Where which, UnaryOperator<List<Finding>> of) {
        lines.heading(heading);
        var heads = Phrasing.gravestFirst().stream()
                .map(severity -> new Head(severity.word(), Phrasing.tone(severity)))
                .toList();
        var grid = new FigureGrid(lines, name, heads, 4).heads("Platform");
        for (String platform : index.platforms()) {
            String label = index.isRead(platform) ? platform : platform + " (not assessed)";
            grid.row(
                    Cell.text(label),
                    bySeverity(of.apply(index.findingsFor(platform)), which, is(FindingsTable.PLATFORM, platform)));
        }
        grid.total("All platforms", bySeverity(of.apply(index.audit().findings()), which, ANY));
    }

    private static List<Figure> bySeverity(List<Finding> findings, Where which, Where whose) {
        SortedMap<Severity, Long> counts = AuditIndex.count(findings, Finding::severity);
        var figures = new ArrayList<Figure>();
        for (Severity severity : Phrasing.gravestFirst()) {
            figures.add(new Figure(
                    findings(whose, which, is(FindingsTable.SEVERITY, severity.word())),
                    counts.getOrDefault(severity, 0L)));
        }
        figures.add(new Figure(findings(whose, which, ANY), findings.size()));
        return figures;
    }

    private static Count findings(Where... where) {
        return Count.of(FindingsTable.NAME, where);
    }

    private void outcomes() {
        lines.headingOnNewPaper("Coverage: platform by outcome");
        var heads = Arrays.stream(Outcome.values())
                .map(outcome -> new Head(outcome.word(), Phrasing.tone(outcome)))
                .toList();
        var grid = new FigureGrid(lines, "coverage", heads, 1).heads("Platform");
        for (String platform : index.platforms()) {
            grid.row(Cell.text(platform), byOutcome(index.coverageOf(platform), platform));
        }
    }

    private static List<Figure> byOutcome(List<Coverage> covered, String platform) {
        SortedMap<Outcome, Long> counts = AuditIndex.count(covered, Coverage::outcome);
        Where whose = is(CoverageTable.PLATFORM, platform);
        var figures = new ArrayList<Figure>();
        for (Outcome outcome : Outcome.values()) {
            figures.add(new Figure(
                    Count.of(CoverageTable.NAME, whose, is(CoverageTable.OUTCOME, outcome.word())),
                    counts.getOrDefault(outcome, 0L)));
        }
        figures.add(new Figure(Count.of(CoverageTable.NAME, whose), covered.size()));
        return figures;
    }

    private void criteria() {
        SortedMap<CriterionId, Long> counts = AuditIndex.count(index.audit().findings(), Finding::criterion);
        List<CriterionId> most = counts.keySet().stream()
                .sorted(Comparator.comparing((CriterionId id) -> counts.getOrDefault(id, 0L))
                        .reversed())
                .limit(MOST_CRITERIA)
                .toList();
        if (most.isEmpty()) {
            return;
        }
        lines.headingOnNewPaper(
                "Criteria with the most findings: " + most.size() + " of " + counts.size() + " that have any");
        var heads = List.of(new Head("firm", Tone.STRONG), new Head("conditional", Tone.OPEN));
        var grid = new FigureGrid(lines, "criteria", heads, 3).heads("Criterion");
        most.forEach(id -> grid.row(Phrasing.link(id), of(id)));
        lines.add(Line.of(new Chart(
                "Criteria with the most findings",
                "A bar for each criterion, made up of its findings that hold as they stand and its conditional ones. The figures"
                        + " stand in the table above.",
                "criteria",
                List.of(Tone.STRONG, Tone.OPEN))));
    }

    private List<Figure> of(CriterionId id) {
        List<Finding> on = index.audit().findings().stream()
                .filter(finding -> finding.criterion().equals(id))
                .toList();
        Where which = is(FindingsTable.CRITERION, id.value());
        return List.of(
                new Figure(findings(which, FIRM), AuditIndex.firm(on).size()),
                new Figure(
                        findings(which, CONDITIONAL), AuditIndex.conditional(on).size()),
                new Figure(findings(which), on.size()));
    }

    private void top() {
        List<List<Finding>> top = index.top(TOP);
        if (top.isEmpty()) {
            return;
        }
        lines.headingOnNewPaper("Top findings, clause by clause: gravest and surest first, conditional ones last");
        lines.line(
                head("Finding"),
                head("Severity"),
                head("Held against").over(3),
                head("Statement").over(4),
                head("Quote").over(4));
        top.forEach(this::clause);
    }

    private static Slot head(String text) {
        return Slot.of(Look.GRID_HEAD, text);
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
                Slot.of(Look.GRID_CELL, first.statement()).over(4),
                Slot.of(Look.GRID_CELL, Phrasing.quote(first, 400)).over(4));
    }

    private String criterion(Finding finding) {
        return finding.criterion() + ": " + index.criterion(finding).citation();
    }
}
