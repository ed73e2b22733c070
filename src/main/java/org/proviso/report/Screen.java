package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.proviso.audit.Coverage;
import org.proviso.audit.Finding;
import org.proviso.audit.Outcome;
import org.proviso.audit.Run;
import org.proviso.regulation.Severity;
import org.proviso.source.Problem;

/** The audit in a screenful of plain text: no colour, no control characters, lines no longer than asked. */
final class Screen {
    private static final int TOP = 5;
    private static final int PROBLEMS = 10;
    private static final int CRITERIA = 4;
    private static final int GAP = 2;
    private static final List<String> HEADS = Stream.concat(
                    Words.gravestFirst().stream().map(Severity::word),
                    Stream.of(Outcome.NOT_FOUND.word(), Outcome.CONDITIONAL.word()))
            .toList();
    private final Ledger ledger;
    private final int columns;
    private final StringBuilder out = new StringBuilder();

    Screen(Ledger ledger, int columns) {
        this.ledger = ledger;
        this.columns = Math.max(72, Math.min(100, columns));
    }

    String show(Written written) {
        run();
        platforms();
        top();
        problems(ledger.audit().problems());
        problems(written.problems());
        written.files().forEach(file -> line("Written: " + file));
        gap();
        wrapped("", Words.DISCLAIMER);
        return out.toString();
    }

    private void run() {
        Run run = ledger.run();
        wrapped("", run.tool() + ", run " + run.id() + ", law as of " + run.asOf() + ", rules " + run.rulesFrom());
        line(Words.files(ledger));
        line(Words.count(ledger.audit().provisions().size(), "provision") + ", "
                + Words.count(ledger.audit().findings().size(), "finding") + ", "
                + ledger.findingsToReCheck() + " of them on a citation to be re-checked");
        gap();
    }

    private void platforms() {
        row("Platform", HEADS);
        ledger.platforms().forEach(platform -> row(platform, figures(platform)));
        gap();
    }

    private List<String> figures(String platform) {
        Map<Severity, Long> severities = Ledger.count(ledger.findingsFor(platform), Finding::severity);
        Map<Outcome, Long> outcomes = Ledger.count(ledger.coverageOf(platform), Coverage::outcome);
        var figures = new ArrayList<String>();
        Words.gravestFirst().forEach(severity -> figures.add(figure(severities.getOrDefault(severity, 0L))));
        figures.add(figure(outcomes.getOrDefault(Outcome.NOT_FOUND, 0L)));
        figures.add(figure(outcomes.getOrDefault(Outcome.CONDITIONAL, 0L)));
        return figures;
    }

    private static String figure(long number) {
        return number == 0 ? "-" : Long.toString(number);
    }

    private void row(String label, List<String> figures) {
        int room =
                columns - HEADS.stream().mapToInt(head -> head.length() + GAP).sum();
        var row = new StringBuilder(Words.shortened(label, room));
        row.append(" ".repeat(room - row.length()));
        for (int i = 0; i < figures.size(); i++) {
            int width = HEADS.get(i).length() + GAP;
            row.append(" ".repeat(Math.max(1, width - figures.get(i).length()))).append(figures.get(i));
        }
        line(row.toString());
    }

    private void top() {
        List<List<Finding>> top = ledger.top(TOP);
        for (List<Finding> clause : top) {
            Finding first = clause.get(0);
            wrapped("", first.severity().word() + "  " + first.id() + "  " + Words.where(first));
            wrapped("    ", Words.some(clause.stream().map(this::criterion).toList(), CRITERIA, "; "));
            wrapped("    ", Words.quote(first, columns * 2 - 20));
        }
        long more = ledger.audit().findings().size()
                - top.stream().mapToLong(List::size).sum();
        line(more > 0 ? "and " + more + " more in the report" : "");
        gap();
    }

    private String criterion(Finding finding) {
        return finding.criterion() + " (" + ledger.criterion(finding).citation() + ")";
    }

    private void problems(List<Problem> problems) {
        if (!problems.isEmpty()) {
            line(Words.count(problems.size(), "problem"));
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
