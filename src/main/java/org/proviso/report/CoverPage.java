package org.proviso.report;

import java.util.List;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.audit.Run;
import org.proviso.audit.SeverityChange;
import org.proviso.rule.Life;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Integrity;
import org.proviso.sheet.Page;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;

/** What the workbook is, what made it, and where things stand in it. */
final class CoverPage {
    static final String NAME = "Cover";
    private final AuditIndex index;
    private final Lines lines = new Lines(28, 16, 26, 3, 15, 52);

    CoverPage(AuditIndex index) {
        this.index = index;
    }

    Page page() {
        lines.title(Phrasing.TITLE);
        lines.whole(Look.NOTE, "Platforms: " + String.join(", ", index.platforms()));
        engagement();
        run();
        changes();
        statements();
        contents();
        return lines.page(NAME);
    }

    private void engagement() {
        lines.heading("Engagement");
        fields("Engagement", "Prepared for");
        fields("Period", "Date");
        fields("Performed by", "Reviewed by");
    }

    private void fields(String left, String right) {
        lines.line(
                Slot.of(Look.LABEL, left),
                Slot.of(Look.FIELD, "").over(2),
                Slot.of(Look.BODY, ""),
                Slot.of(Look.LABEL, right),
                Slot.of(Look.FIELD, ""));
    }

    private void run() {
        Run run = index.run();
        String floor = run.floor().map(least -> floor(least)).orElse("none was set: every finding counts");
        lines.heading("Run")
                .fact("Run id", run.id())
                .fact("Program", run.tool())
                .fact("Law as of", run.asOf().toString())
                .fact("Regulations", Phrasing.list(run.regulations()))
                .fact("Files", Phrasing.files(index))
                .fact("Rules", rules())
                .fact("Findings", findings())
                .fact("Citations to be re-checked", citations())
                .fact("Floor", floor)
                .fact("Provisions", unclassified())
                .fact(
                        "Digest of the documents",
                        Slot.of(Look.CODE, run.documents().hex()))
                .fact("Digest of the rules", Slot.of(Look.CODE, run.rules().hex()))
                .fact(
                        "Digest of the regulations",
                        Slot.of(Look.CODE, run.regulationsDigest().hex()));
    }

    private String floor(double least) {
        long below =
                index.audit().findings().stream().filter(Finding::needsReader).count();
        return least + ": " + below + " of "
                + Phrasing.count(index.audit().findings().size(), "finding")
                + " need a reader, because their confidence or the measured precision of their rule is below it.";
    }

    private String rules() {
        Run run = index.run();
        long unfinished = index.audit().rules().stream()
                .filter(rule -> !List.of(Life.Status.SHIPPED.word(), Life.Status.APPROVED.word())
                        .contains(rule.status()))
                .count();
        String used = Phrasing.count(index.audit().rules().size(), "rule") + ", "
                + (run.asPacked() ? "as packed with the program" : "changed since the program was built") + "; "
                + Phrasing.review(index.audit().rules()) + ".";
        return run.withDrafts()
                ? used + " DRAFTS INCLUDED: " + unfinished + " of the rules are drafts or in review; see their status."
                : used;
    }

    private String findings() {
        List<Finding> findings = index.audit().findings();
        return AuditIndex.firm(findings).size() + " that hold as they stand, and "
                + AuditIndex.conditional(findings).size()
                + " conditional ones that hang on what the documents leave open.";
    }

    private String citations() {
        return index.criteriaToReCheck() + " of " + index.audit().criteria().size() + " criteria, and with them "
                + index.findingsToReCheck() + " of "
                + Phrasing.count(index.audit().findings().size(), "finding")
                + ", have a citation that was not matched to a stored official text; each says so, and why.";
    }

    private String unclassified() {
        return Phrasing.share(index.unclassified(), index.audit().provisions().size())
                + " are of no type that the rules know.";
    }

    /** Every severity that the user set, with his reason: nobody is to take it for the catalogue's. */
    private void changes() {
        List<SeverityChange> changes = index.audit().changes();
        if (changes.isEmpty()) {
            return;
        }
        lines.heading("Severities changed for this audit");
        changes.forEach(change -> lines.fact(
                change.platform(),
                change.criterion().id() + " (" + change.criterion().title() + "): "
                        + change.criterion().severity().word() + " in the catalogue, here "
                        + change.to().severity().word() + ". Reason given: "
                        + change.to().reason() + " (" + change.to().place() + ")"));
    }

    private void statements() {
        lines.heading("How to read it")
                .fact(
                        "Words",
                        Slot.of(
                                Look.BODY,
                                Cell.link(
                                        "What outcomes, severities and kinds of finding mean, what was done and with which limits: see "
                                                + MethodPage.NAME + ".",
                                        MethodPage.NAME)))
                .fact("No conclusion", Phrasing.NO_CONCLUSION)
                .fact("Disclaimer", Phrasing.DISCLAIMER);
    }

    private void contents() {
        Audit audit = index.audit();
        lines.heading("Contents");
        entry(
                SummaryPage.NAME,
                Phrasing.count(index.platforms().size(), "platform"),
                "Findings by severity, outcomes, top findings.");
        entry(MethodPage.NAME, "", "Procedures, limits, and what the words mean.");
        entry(
                FindingsTable.NAME,
                audit.findings(),
                "finding",
                "Each holds one clause, or one absence, against one criterion.");
        entry(CoverageTable.NAME, audit.coverage(), "outcome", "One for every criterion and platform.");
        entry(
                ApplicabilityTable.NAME,
                audit.profile(),
                "answer",
                "What is so of each platform, on which it hangs whether criteria apply.");
        entry(
                PartiesTable.NAME,
                audit.parties(),
                "place",
                "Where the documents name who stands behind them, in which role, for which region.");
        entry(
                MissingTable.NAME,
                Long.toString(missing()) + " disclosures",
                "What was not found: what was read, what came nearest, and what it lacks.");
        entry(
                DocumentsTable.NAME,
                index.register().entries(),
                "file",
                "Every file that was named or found, read or not, and why not.");
        entry(
                ReferralsTable.NAME,
                audit.referrals(),
                "reference",
                "Documents that the supplied ones refer to or incorporate.");
        entry(ProvisionsTable.NAME, audit.provisions(), "provision", "The full population, verbatim.");
        entry(RulesTable.NAME, audit.rules(), "rule", "Every rule of the run, also those that did not fire.");
        entry(
                CriteriaTable.NAME,
                Integer.toString(audit.criteria().size()) + " criteria",
                "What the documents were held against.");
        entry(GlossaryTable.NAME, audit.terms(), "term", "The words of rules and findings.");
        entry(RunLogPage.NAME, audit.problems(), "problem", "What went in and what came out, reconciled; problems.");
        entry(Integrity.NAME, "", "Digests of all rows, by which a change of a copy is found.");
    }

    private long missing() {
        return index.audit().findings().stream()
                .filter(finding -> finding.provision().isEmpty())
                .count();
    }

    private void entry(String sheet, List<?> rows, String noun, String what) {
        entry(sheet, Phrasing.count(rows.size(), noun), what);
    }

    private void entry(String sheet, String number, String what) {
        lines.line(
                Slot.of(Look.GRID_CELL, Cell.link(sheet, sheet)),
                Slot.of(Look.GRID_CELL, number),
                Slot.of(Look.GRID_CELL, what).over(4));
    }
}
