package org.proviso.report;

import static org.proviso.sheet.Column.head;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.audit.Finding;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Column;
import org.proviso.sheet.Table;

/** The findings: what was read, against what, how grave, and how it came about. */
final class FindingsTable {
    static final String NAME = "Findings";
    private final Ledger ledger;

    FindingsTable(Ledger ledger) {
        this.ledger = ledger;
    }

    Table<Finding> table() {
        return new Table<>(
                NAME,
                "Findings: each holds one clause, or one absence, against one criterion.",
                "No finding was raised.",
                1,
                columns(),
                Finding::id,
                ledger.audit().findings());
    }

    private List<Column<Finding>> columns() {
        return Stream.of(whatWasFound(), onScreen(), forMachines())
                .flatMap(List::stream)
                .toList();
    }

    private List<Column<Finding>> whatWasFound() {
        return List.of(
                head("Finding", 8, "Number of the finding in this run.").text(Finding::id),
                head("Document", 15, "The document that the clause stands in.").text(FindingsTable::document),
                head("Provision", 9, "The clause that was read. Leads to its full text.")
                        .cell(this::provision),
                head("Severity", 9, "How much the finding matters, apart from how sure the reading is.")
                        .word(Words.severities(), finding -> finding.severity().word()),
                head("Outcome", 13, "What the documents supplied show on this criterion.")
                        .word(Words.outcomes(), finding -> finding.outcome().word()),
                head("Criterion", 20, "The point of law, by its short id. Leads to the criterion.")
                        .cell(this::criterion),
                head("Citation", 17, "Where the law says it. Says so when the number is still to be re-checked.")
                        .text(finding -> Words.citation(ledger.criterion(finding))),
                head("Title", 19, "The criterion in a few words.")
                        .text(finding -> ledger.criterion(finding).title()),
                head("Statement", 34, "What the text states, permits or reserves, or what was not found. Neutral.")
                        .text(Finding::statement),
                head("Quotes", 54, "The words of the document, verbatim, each under the part that it plays.")
                        .text(FindingsTable::quotes),
                head("Condition assumed", 20, "The finding holds only where this is so.")
                        .text(Finding::condition));
    }

    private List<Column<Finding>> onScreen() {
        return List.of(
                head("Platform", 14, "Whose documents were read.").onScreen().text(Finding::platform),
                head("Register", 24, "Leads to the document in the register.")
                        .onScreen()
                        .cell(FindingsTable::register),
                head("Regulation", 15, "The law, by its id.")
                        .onScreen()
                        .text(finding -> ledger.criterion(finding).regulation().value()),
                head("Kind", 20, "How it comes about: a clause, an incomplete or missing disclosure, a contradiction.")
                        .onScreen()
                        .text(finding -> finding.kind().word()),
                head("Pattern", 32, "The compound pattern that the clause shows, if any.")
                        .onScreen()
                        .text(finding -> finding.pattern().map(Object::toString).orElse("none")),
                head("Confidence", 10, "How sure the reading is, from 0 to 1.")
                        .onScreen()
                        .decimal(Finding::confidence),
                head("Needs a reader", 9, "Yes when the confidence is below the floor that was set.")
                        .onScreen()
                        .text(finding -> Words.yesOrNo(finding.needsReader())),
                head("Severity factors", 28, "How the severity came about, in order.")
                        .onScreen()
                        .text(finding -> Words.lines(finding.severityFactors())),
                head("Why it fired", 56, "The steps that made the rule fire, in order.")
                        .onScreen()
                        .text(finding -> Words.lines(finding.why())),
                head("Rule", 36, "The rule that raised the finding. Leads to the rule.")
                        .onScreen()
                        .cell(FindingsTable::rule),
                head("Rule version", 8, "The version of the rule.").onScreen().number(Finding::ruleVersion),
                head("State", 8, "New, or how it stands against an earlier run.")
                        .onScreen()
                        .text(finding -> "new"));
    }

    private static List<Column<Finding>> forMachines() {
        return List.of(
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

    private Cell provision(Finding finding) {
        return finding.provision()
                .map(id -> Cell.link("#" + id.number(), ProvisionsTable.NAME, id.toString()))
                .orElseGet(() -> Cell.text("none"));
    }

    private Cell criterion(Finding finding) {
        return Cell.link(
                finding.criterion().value(),
                CriteriaTable.NAME,
                finding.criterion().value());
    }

    private static String document(Finding finding) {
        return finding.document().map(Object::toString).orElseGet(() -> "all supplied of " + finding.platform());
    }

    private static Cell register(Finding finding) {
        return finding.document()
                .map(id -> Cell.link(id.value(), DocumentsTable.NAME, id.value()))
                .orElseGet(() -> Cell.link("all supplied", DocumentsTable.NAME));
    }

    private static Cell rule(Finding finding) {
        return Cell.link(finding.rule().value(), RulesTable.NAME, finding.rule().value());
    }

    /** What the quote shows, and which document it is from when that is another one. */
    private static String role(Finding finding, Finding.Evidence evidence) {
        String document = evidence.quote().document();
        boolean isOther =
                finding.document().map(id -> !id.value().equals(document)).orElse(false);
        return isOther ? evidence.role() + " (" + document + ")" : evidence.role();
    }

    private static String quotes(Finding finding) {
        return finding.quotes().isEmpty()
                ? Words.NOTHING_TO_QUOTE
                : finding.quotes().stream()
                        .map(evidence -> role(finding, evidence) + ": \u201c"
                                + evidence.quote().text() + "\u201d")
                        .collect(Collectors.joining("\n"));
    }
}
