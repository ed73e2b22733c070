package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.audit.Finding;
import org.proviso.review.ReviewColumn;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;

/** The findings: what was read, against what, how grave, and how it came about. */
final class FindingsTable {
    static final String NAME = "Findings";
    static final String SEVERITY = "Severity";
    static final String OUTCOME = "Outcome";
    static final String STATE = "State";
    static final String CRITERION = "Criterion";
    static final String PLATFORM = "Platform";
    private static final int MOST_QUOTES = 6;
    private static final int LONGEST_QUOTE = 1_000;
    private final AuditIndex index;

    FindingsTable(AuditIndex index) {
        this.index = index;
    }

    Table<Finding> table() {
        return new Table<>(
                NAME,
                "Findings: each holds one clause, or one absence, against one criterion.",
                "No finding was raised.",
                1,
                columns(),
                Finding::id,
                index.audit().findings());
    }

    private List<TableColumn<Finding>> columns() {
        return Stream.of(whatWasFound(), reviewers(), whyAndWhatNow(), onScreen(), forMachines())
                .flatMap(List::stream)
                .toList();
    }

    private List<TableColumn<Finding>> whatWasFound() {
        return List.of(
                head("Finding", 8, "Number of the finding in this run.").text(Finding::id),
                head("Document", 15, "The document that the clause stands in.").text(FindingsTable::document),
                head("Provision", 9, "The clause that was read. Leads to its full text.")
                        .cell(this::provision),
                head(SEVERITY, 9, "How much the finding matters, apart from how sure the reading is.")
                        .word(
                                Phrasing.severities(),
                                finding -> finding.severity().word()),
                head(OUTCOME, 13, "What the documents supplied show. Conditional: see the condition.")
                        .word(Phrasing.outcomes(), finding -> finding.outcome().word()),
                head(STATE, 10, "How it stands to the run before: new, unchanged, changed, or to be reviewed again.")
                        .word(Phrasing.states(), finding -> index.state(finding).word()),
                head(CRITERION, 22, "The point of law, by its short id. Leads to the criterion.")
                        .cell(finding -> Phrasing.link(finding.criterion())),
                head(
                                "Citation",
                                17,
                                "Where the law says it. Says so when the number is still to be re-checked, and why.")
                        .text(finding -> Phrasing.citation(index.criterion(finding))),
                head("Title", 19, "The criterion in a few words.")
                        .text(finding -> index.criterion(finding).title()),
                head("Statement", 32, "What the text states, permits or reserves, or what was not found. Neutral.")
                        .text(Finding::statement),
                head("Quotes", 56, "The words of the document, verbatim, each under the part that it plays.")
                        .text(FindingsTable::quotes),
                head("Condition", 28, "What must be so for the finding to hold, and whether the documents tell.")
                        .text(Finding::condition));
    }

    /** What people fill in, with what they said of it before. */
    private List<TableColumn<Finding>> reviewers() {
        return ReviewColumn.ofFindings().stream()
                .map(column -> {
                    TableColumn.Head head =
                            head(column.header(), column.width(), column.help()).forReviewers(column.words());
                    boolean first = column == ReviewColumn.ofFindings().get(0);
                    return (first ? head.onNewPaper("\u2026 continued: what reviewers decide") : head)
                            .<Finding>text(
                                    finding -> index.review().standing(finding).written(column));
                })
                .toList();
    }

    private List<TableColumn<Finding>> whyAndWhatNow() {
        return List.of(
                head("Requirement", 40, "What the criterion asks, in our own words.")
                        .onNewPaper("\u2026 continued: against what, why, and what may be done")
                        .text(finding -> index.criterion(finding).requirement()),
                head("Effect", 28, "What is at stake, in the words of the catalogue of criteria.")
                        .text(finding -> Advice.effect(index.criterion(finding))),
                head("Cause", 12, "Why the text is as it is: no document tells.")
                        .text(finding -> "left to the reviewer"),
                head("Recommendation", 42, "What may be done next, put together from what satisfies the criterion.")
                        .text(new Advice(index)::recommendation),
                head("Why it fired", 62, "The steps that made the rule fire, in order.")
                        .text(finding -> Phrasing.lines(finding.why())),
                head("Severity factors", 26, "How the severity came about, in order.")
                        .text(finding -> Phrasing.lines(finding.severityFactors())),
                head("Confidence", 10, "How sure the reading is, from 0 to 1.").decimal(Finding::confidence));
    }

    private List<TableColumn<Finding>> onScreen() {
        return List.of(
                head(
                                "Platforms with it",
                                12,
                                "How many platforms of the run have a finding of this criterion and pattern.")
                        .onScreen()
                        .text(index::platformsWith),
                head("Rule", 34, "The rule that raised the finding. Leads to the rule.")
                        .onScreen()
                        .cell(this::rule),
                head("Pattern", 30, "The compound pattern that the clause shows, if any.")
                        .onScreen()
                        .text(finding -> finding.pattern().map(index::pattern).orElse("none")),
                head("Kind", 20, "How it comes about: a clause, an incomplete or missing disclosure, a contradiction.")
                        .onScreen()
                        .text(finding -> finding.kind().word()),
                head("Needs a reader", 9, "Yes when the confidence is below the floor that was set.")
                        .onScreen()
                        .text(finding -> Phrasing.yesOrNo(finding.needsReader())),
                head(PLATFORM, 14, "Whose documents were read.").onScreen().text(Finding::platform),
                head("Register", 24, "Leads to the document in the register.")
                        .onScreen()
                        .cell(FindingsTable::register),
                head("Regulation", 15, "The law, by its id.")
                        .onScreen()
                        .text(finding -> index.criterion(finding).regulation().value()));
    }

    private static List<TableColumn<Finding>> forMachines() {
        return List.of(
                head("Rule id", 40, "The rule's id and version.").forMachines().text(FindingsTable::ruleId),
                head("Trace", 70, "The steps in ids; behind an @, where each cue begins in the extracted text.")
                        .forMachines()
                        .text(finding -> Phrasing.lines(finding.trace())),
                head(
                                "Fingerprint",
                                62,
                                "The same as long as platform, document type, criterion, pattern and provision are the same.")
                        .forMachines()
                        .code(finding -> finding.fingerprint().hex()),
                head("Content digest", 62, "Digest of the quotes: changes when the words change.")
                        .forMachines()
                        .code(finding -> finding.contentDigest().hex()));
    }

    private static String ruleId(Finding finding) {
        return finding.rule() + ", version " + finding.ruleVersion();
    }

    private Cell provision(Finding finding) {
        return finding.provision()
                .map(id -> Cell.link("#" + id.number(), ProvisionsTable.NAME, id.toString()))
                .orElseGet(() -> Cell.text("none"));
    }

    private static String document(Finding finding) {
        return finding.document().map(Object::toString).orElseGet(() -> "all supplied of " + finding.platform());
    }

    private static Cell register(Finding finding) {
        return finding.document()
                .map(id -> Cell.link(id.value(), DocumentsTable.NAME, id.value()))
                .orElseGet(() -> Cell.link("all supplied", DocumentsTable.NAME));
    }

    private Cell rule(Finding finding) {
        return index.rule(finding.rule())
                .map(rule -> Cell.link(rule.name(), RulesTable.NAME, rule.id().value()))
                .orElse(Cell.text("the search for what satisfies the criterion"));
    }

    /** A pattern that is told once for a document can have dozens of quotes; what is left out is said. */
    private static String quotes(Finding finding) {
        if (finding.quotes().isEmpty()) {
            return Phrasing.NOTHING_TO_QUOTE;
        }
        String shown = finding.quotes().stream()
                .limit(MOST_QUOTES)
                .map(quote -> quoted(finding, quote))
                .collect(Collectors.joining("\n"));
        int more = finding.quotes().size() - MOST_QUOTES;
        return more > 0
                ? shown + "\nand " + Phrasing.count(more, "quote") + " more; all stand in findings.json"
                : shown;
    }

    /** A quote from another document of the platform says from which. */
    private static String quoted(Finding finding, Finding.Evidence evidence) {
        String from = evidence.quote().document();
        boolean elsewhere = !from.equals(document(finding));
        return evidence.role() + (elsewhere ? " (" + from + ")" : "") + ": \u201c"
                + Phrasing.shortened(evidence.quote().text(), LONGEST_QUOTE) + "\u201d"
                + (evidence.quote().text().length() > LONGEST_QUOTE ? " (whole on the sheet Provisions)" : "");
    }
}
