package org.proviso.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.audit.Audit;
import org.proviso.audit.Coverage;
import org.proviso.audit.Finding;
import org.proviso.audit.Outcome;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Page;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;
import org.proviso.sheet.Tone;
import org.proviso.source.Problem;

/** What went in and what came out, reconciled. It holds no time, no duration and no host: the same run has the same log. */
final class RunLogPage {
    static final String NAME = "Run log";
    private final AuditIndex index;
    private final Lines lines = new Lines(40, 10, 66, 10, 34);

    RunLogPage(AuditIndex index) {
        this.index = index;
    }

    Page page() {
        Audit audit = index.audit();
        lines.title("Run log").whole(Look.NOTE, "Run " + index.run().id() + ". " + Phrasing.DISCLAIMER_IN_SHORT);
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
        problems(audit.problems().stream().map(index::placed).toList());
        return lines.page(NAME);
    }

    private void documents() {
        List<Register.Entry> entries = index.register().entries();
        Map<Register.Status, Long> counts = AuditIndex.count(entries, Register.Entry::status);
        String madeUpOf = Arrays.stream(Register.Status.values())
                .map(status -> counts.getOrDefault(status, 0L) + " " + status.word())
                .collect(Collectors.joining(" + "));
        int files = index.audit().readings().size()
                + index.audit().intake().skipped().size();
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        reconcile("Files and folders met", files, madeUpOf, sum);
    }

    private void provisions() {
        long judged = index.audit().provisions().size();
        long read = index.provisionsOf(Register.Status.ASSESSED);
        long apart = index.provisionsOf(Register.Status.NOT_ASSESSED);
        reconcile(
                "Provisions of the documents read",
                read + apart,
                judged + " judged + " + apart + " in documents not assessed",
                judged + apart);
        long classified = judged - index.unclassified();
        reconcile(
                "Provisions judged",
                judged,
                classified + " of a type that the rules know + " + index.unclassified() + " of none",
                classified + index.unclassified());
    }

    private void findings() {
        List<Finding> findings = index.audit().findings();
        Map<Finding.Kind, Long> counts = AuditIndex.count(findings, Finding::kind);
        var words = new StringBuilder();
        counts.forEach((kind, number) -> words.append(words.isEmpty() ? "" : " + ")
                .append(number)
                .append(' ')
                .append(kind.word()));
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        reconcile("Findings", findings.size(), words.isEmpty() ? "none" : words.toString(), sum);
        int firm = AuditIndex.firm(findings).size();
        int conditional = AuditIndex.conditional(findings).size();
        reconcile(
                "Findings",
                findings.size(),
                firm + " that hold as they stand + " + conditional + " conditional",
                firm + conditional);
    }

    private void coverage() {
        int platforms = index.platforms().size();
        int criteria = index.audit().criteria().size();
        outcomes();
        reconcile(
                "Outcomes",
                index.audit().coverage().size(),
                Phrasing.count(platforms, "platform") + " \u00d7 " + criteria + " criteria",
                (long) platforms * criteria);
        long fired = index.audit().rules().stream()
                .filter(rule -> rule.firings() > 0)
                .count();
        long silent = index.audit().rules().size() - fired;
        reconcile(
                "Rules", index.audit().rules().size(), fired + " fired + " + silent + " did not fire", fired + silent);
    }

    private void outcomes() {
        Map<Outcome, Long> counts = AuditIndex.count(index.audit().coverage(), Coverage::outcome);
        String madeUpOf = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().word())
                .collect(Collectors.joining(" + "));
        long sum = counts.values().stream().mapToLong(Long::longValue).sum();
        reconcile("Outcomes", index.audit().coverage().size(), madeUpOf.isEmpty() ? "none" : madeUpOf, sum);
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
