package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.audit.Finding;
import org.proviso.audit.Run;
import org.proviso.regulation.Severity;
import org.proviso.review.Trend;
import org.proviso.source.Problem;

/** The audit in a screenful of plain text: no colour, no control characters, lines no longer than asked. */
final class ScreenText {
    private static final int TOP = 5;
    private static final int PROBLEMS = 10;
    private static final int CRITERIA = 4;
    private static final int GAP = 2;
    private static final String CONDITIONAL = "conditional (critical or high)";
    private static final List<String> HEADS = Stream.concat(
                    Phrasing.gravestFirst().stream().map(Severity::word), Stream.of(CONDITIONAL))
            .toList();
    private final AuditIndex index;
    private final int columns;
    private final StringBuilder out = new StringBuilder();

    ScreenText(AuditIndex index, int columns) {
        this.index = index;
        this.columns = Math.max(72, Math.min(100, columns));
    }

    String show(Written written) {
        run();
        platforms();
        top();
        problems(index.audit().problems());
        problems(written.problems());
        written.files().forEach(file -> line("Written: " + file));
        gap();
        wrapped("", Phrasing.DISCLAIMER);
        return out.toString();
    }

    private void run() {
        Run run = index.run();
        wrapped("", run.tool() + ", run " + run.id() + ", law as of " + run.asOf() + ", " + Phrasing.rules(run));
        line(Phrasing.files(index));
        List<Finding> all = index.audit().findings();
        wrapped(
                "",
                Phrasing.count(index.audit().provisions().size(), "provision") + ", "
                        + Phrasing.count(all.size(), "finding") + ", "
                        + AuditIndex.conditional(all).size() + " of them conditional, "
                        + index.findingsToReCheck() + " on a citation to be re-checked");
        index.review().trend().ifPresent(this::compared);
        gap();
    }

    private void compared(Trend trend) {
        String states = trend.states().entrySet().stream()
                .map(state -> state.getValue() + " " + state.getKey().word())
                .collect(Collectors.joining(", "));
        int open = index.review().notCompared().size();
        wrapped(
                "",
                "Against run " + trend.run() + ": " + states
                        + (open == 0 ? "" : ", " + open + " of that run not compared"));
    }

    private void platforms() {
        row("Findings", HEADS);
        index.platforms()
                .forEach(platform -> row(
                        platform,
                        index.isRead(platform) ? figures(index.findingsFor(platform)) : List.of("not assessed")));
        wrapped(
                "",
                "Severities count what holds as it stands; a conditional finding hangs on something that the documents"
                        + " leave open.");
        gap();
    }

    private static List<String> figures(List<Finding> findings) {
        Map<Severity, Long> firm = AuditIndex.count(AuditIndex.firm(findings), Finding::severity);
        List<Finding> conditional = AuditIndex.conditional(findings);
        long grave = conditional.stream()
                .filter(finding -> finding.severity().compareTo(Severity.HIGH) >= 0)
                .count();
        var figures = new ArrayList<String>();
        Phrasing.gravestFirst().forEach(severity -> figures.add(figure(firm.getOrDefault(severity, 0L))));
        figures.add(conditional.isEmpty() ? "-" : conditional.size() + " (" + grave + ")");
        return figures;
    }

    private static String figure(long number) {
        return number == 0 ? "-" : Long.toString(number);
    }

    private void row(String label, List<String> figures) {
        int room =
                columns - HEADS.stream().mapToInt(head -> head.length() + GAP).sum();
        var row = new StringBuilder(Phrasing.shortened(label, room));
        row.append(" ".repeat(room - row.length()));
        for (int i = 0; i < figures.size(); i++) {
            int width = HEADS.get(i).length() + GAP;
            row.append(" ".repeat(Math.max(1, width - figures.get(i).length()))).append(figures.get(i));
        }
        line(row.toString());
    }

    private void top() {
        List<List<Finding>> top = index.top(TOP);
        for (List<Finding> clause : top) {
            Finding first = clause.get(0);
            wrapped("", Phrasing.severity(first) + "  " + first.id() + "  " + Phrasing.where(first));
            wrapped("    ", Phrasing.some(clause.stream().map(this::criterion).toList(), CRITERIA, "; "));
            wrapped("    ", Phrasing.quote(first, columns * 2 - 20));
        }
        long more = index.audit().findings().size()
                - top.stream().mapToLong(List::size).sum();
        line(more > 0 ? "and " + more + " more in the report" : "");
        gap();
    }

    private String criterion(Finding finding) {
        return finding.criterion() + " (" + index.criterion(finding).citation() + ")";
    }

    private void problems(List<Problem> problems) {
        if (!problems.isEmpty()) {
            line(Phrasing.count(problems.size(), "problem"));
            problems.stream().limit(PROBLEMS).forEach(problem -> wrapped("  ", problem.toString()));
            line(problems.size() > PROBLEMS ? "  and " + (problems.size() - PROBLEMS) + " more in the run log" : "");
            gap();
        }
    }

    private void wrapped(String indent, String text) {
        String rest = text;
        while (rest.length() > columns - indent.length()) {
            int space = rest.lastIndexOf(' ', columns - indent.length());
            int end = space > 0 ? space : columns - indent.length();
            line(indent + rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        line(indent + rest);
    }

    private void gap() {
        out.append('\n');
    }

    private void line(String text) {
        out.append(text).append(text.isEmpty() ? "" : "\n");
    }
}
