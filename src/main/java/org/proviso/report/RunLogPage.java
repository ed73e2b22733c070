package org.proviso.report;

import java.util.List;
import java.util.Map;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Page;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;
import org.proviso.sheet.Tone;
import org.proviso.source.Problem;

/** What went in and what came out, reconciled. It holds no time, no duration and no host: the same run has the same log. */
final class RunLogPage {
    static final String NAME = "Run log";
    private final Ledger ledger;
    private final Lines lines = new Lines(40, 10, 66, 10, 34);

    RunLogPage(Ledger ledger) {
        this.ledger = ledger;
    }

    Page page() {
        Audit audit = ledger.audit();
        lines.title("Run log").whole(Look.NOTE, "Run " + ledger.run().id() + ". " + Words.DISCLAIMER_IN_SHORT);
        lines.heading("Reconciliation")
                .line(
                        Slot.of(Look.GRID_HEAD, "What"),
                        Slot.of(Look.GRID_HEAD_FIGURE, "In"),
                        Slot.of(Look.GRID_HEAD, "Made up of"),
                        Slot.of(Look.GRID_HEAD_FIGURE, "Sum"),
                        Slot.of(Look.GRID_HEAD_FIGURE, "In and sum"));
        documents();
        provisions();
        findings();
        coverage();
        lines.heading("Problems: " + audit.problems().size());
        problems(audit.problems());
        return lines.page(NAME);
    }

    private void documents() {
        Map<Ledger.Status, Long> counts = Ledger.count(ledger.audit().readings(), Ledger::status);
        long assessed = counts.getOrDefault(Ledger.Status.ASSESSED, 0L);
        long not = counts.getOrDefault(Ledger.Status.NOT_ASSESSED, 0L);
        long unread = counts.getOrDefault(Ledger.Status.UNREAD, 0L);
        reconcile(
                "Files named or found",
                ledger.audit().readings().size(),
                assessed + " assessed + " + not + " read and not assessed + " + unread + " unread",
                assessed + not + unread);
    }

    private void provisions() {
        long judged = ledger.audit().provisions().size();
        long apart = ledger.provisionsNotAssessed();
        reconcile(
                "Provisions of the documents read",
                ledger.provisionsRead(),
                judged + " judged + " + apart + " in documents not assessed",
                judged + apart);
    }

    private void findings() {
        List<Finding> findings = ledger.audit().findings();
        Map<Finding.Kind, Long> counts = Ledger.count(findings, Finding::kind);
        var words = new StringBuilder();
        counts.forEach((kind, number) -> words.append(words.isEmpty() ? "" : " + ")
                .append(number)
                .append(' ')
                .append(kind.word()));
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        reconcile("Findings", findings.size(), words.isEmpty() ? "none" : words.toString(), sum);
    }

    private void coverage() {
        int platforms = ledger.platforms().size();
        int criteria = ledger.audit().criteria().size();
        reconcile(
                "Outcomes",
                ledger.audit().coverage().size(),
                Words.count(platforms, "platform") + " \u00d7 " + criteria + " criteria",
                (long) platforms * criteria);
        long fired = ledger.audit().rules().stream()
                .filter(rule -> rule.firings() > 0)
                .count();
        long silent = ledger.audit().rules().size() - fired;
        reconcile(
                "Rules", ledger.audit().rules().size(), fired + " fired + " + silent + " did not fire", fired + silent);
    }

    private void reconcile(String what, long in, String madeUpOf, long sum) {
        lines.line(
                Slot.of(Look.GRID_CELL, what),
                figure(in),
                Slot.of(Look.GRID_CELL, madeUpOf),
                figure(sum),
                in == sum
                        ? Slot.of(Look.GRID_CELL, "agrees").on(Tone.CALM)
                        : Slot.of(Look.GRID_CELL, "differs").on(Tone.ALARM));
    }

    private static Slot figure(long number) {
        return Slot.of(Look.GRID_FIGURE, Cell.number((double) number));
    }

    private void problems(List<Problem> problems) {
        if (problems.isEmpty()) {
            lines.whole(Look.GRID_CELL, "No problem was met.");
            return;
        }
        lines.heads("Where", "Code", "What was found", "", "What was not done");
        for (Problem problem : problems) {
            lines.line(
                    Slot.of(Look.GRID_CELL, problem.place().toString()),
                    Slot.of(Look.GRID_CELL, problem.code()),
                    Slot.of(Look.GRID_CELL, problem.found()).over(2),
                    Slot.of(Look.GRID_CELL, problem.notDone()));
        }
    }
}
