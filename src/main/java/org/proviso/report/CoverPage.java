package org.proviso.report;

import java.util.List;
import org.proviso.audit.Audit;
import org.proviso.audit.Engagement;
import org.proviso.audit.Engagement.Field;
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
    private final Engagement engagement;
    private final Sample sample;
    private final Lines lines = new Lines(28, 16, 26, 3, 15, 52);

    CoverPage(AuditIndex index, Sample sample) {
        this.index = index;
        this.engagement = index.audit().workpaper().engagement();
        this.sample = sample;
    }

    Page page() {
        lines.title(Phrasing.TITLE);
        lines.whole(Look.NOTE, "Platforms: " + String.join(", ", index.platforms()));
        engagement();
        contents();
        run();
        changes();
        statements();
        signOff();
        return lines.page(NAME);
    }

    private void engagement() {
        lines.heading("Engagement");
        fields(Field.ENGAGEMENT, Field.CLIENT);
        fields(Field.FROM, Field.TO);
        fields(Field.DATE, Field.WORKPAPER);
        fields(Field.PERFORMED_BY, Field.REVIEWED_BY);
        engagement.of(Field.REMARKS).ifPresent(remarks -> lines.fact(Field.REMARKS.label(), remarks));
    }

    /** What was not given stays a line to fill in by hand. */
    private void fields(Field left, Field right) {
        lines.line(
                Slot.of(Look.LABEL, left.label()),
                Slot.of(Look.FIELD, engagement.of(left).orElse("")).over(2),
                Slot.of(Look.BODY, ""),
                Slot.of(Look.LABEL, right.label()),
                Slot.of(Look.FIELD, engagement.of(right).orElse("")));
    }

    /** Three people, each with room for a name, a signature and a day. */
    private void signOff() {
        lines.heading("Sign-off");
        lines.line(
                Slot.of(Look.LABEL, ""),
                Slot.of(Look.LABEL, "Name").over(2),
                Slot.of(Look.BODY, ""),
                Slot.of(Look.LABEL, "Date"),
                Slot.of(Look.LABEL, "Signature"));
        for (Field field : List.of(Field.PERFORMED_BY, Field.REVIEWED_BY, Field.APPROVED_BY)) {
            lines.line(
                    Slot.of(Look.LABEL, field.label()),
                    Slot.of(Look.FIELD, engagement.of(field).orElse("")).over(2),
                    Slot.of(Look.BODY, ""),
                    Slot.of(Look.FIELD, ""),
                    Slot.of(Look.FIELD, ""));
        }
        lines.whole(
                Look.NOTE,
                "Who signs here confirms having followed the procedures of the sheet " + MethodPage.NAME
                        + ", and draws any conclusion elsewhere.");
    }

    private void run() {
        Run run = index.run();
        String floor = run.floor().map(least -> floor(least)).orElse("none was set: every finding counts");
        lines.heading("Run")
                .fact("Run id", run.id())
                .fact("Program", run.tool())
                .fact("Law as of", run.asOf().toString())
                .fact("Documents as of", documentsAsOf())
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

    /** No day is known on which a file was current unless it says one itself. */
    private String documentsAsOf() {
        List<java.time.LocalDate> stated = index.audit().readings().stream()
                .filter(org.proviso.document.Reading.Read.class::isInstance)
                .flatMap(reading -> ((org.proviso.document.Reading.Read) reading).document().statedDate().stream())
                .sorted()
                .toList();
        String days = stated.isEmpty()
                ? "none of them states a date of its own"
                : stated.size() + " state a date of their own, from " + stated.get(0) + " to "
                        + stated.get(stated.size() - 1);
        return "as supplied, whatever the day; " + days + " (see " + DocumentsTable.NAME + ").";
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
                ComparisonTable.NAME,
                Phrasing.count(index.platforms().size(), "platform"),
                "Every criterion, provision type and pattern, platform beside platform.");
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
        entry(ChangesTable.NAME, "", "Against the run before: what is new, changed, gone, or to be reviewed again.");
        entry(
                WaiversTable.NAME,
                index.review().waivers(),
                "waiver",
                "Exceptions that somebody approved, and whether they are in force.");
        entry(SamplingTable.NAME, sample.drawn(), "item", "Drawn for a reader, from findings and from what has none.");
        entry(ErrorRatesPage.NAME, "", "How the sample was drawn, and what the reader's verdicts tell.");
        entry(RulesTable.NAME, audit.rules(), "rule", "Every rule of the run, also those that did not fire.");
        entry(
                CriteriaTable.NAME,
                Integer.toString(audit.criteria().size()) + " criteria",
                "What the documents were held against.");
        entry(GlossaryTable.NAME, audit.terms(), "term", "The words of rules and findings.");
        entry(RunLogPage.NAME, audit.problems(), "problem", "What went in and what came out, reconciled; problems.");
        entry(
                ReviewLogTable.NAME,
                Phrasing.count(index.review().log().entries().size(), "line"),
                "What reviewers wrote in earlier workbooks.");
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
