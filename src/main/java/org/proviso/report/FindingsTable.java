package org.proviso.report;

import static org.proviso.sheet.Column.head;

import java.util.List;
import java.util.stream.Collectors;
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
        return List.of(
                head("Finding", 8, "Number of the finding in this run.").text(Finding::id),
                head("Provision", 15, "The clause that was read. Leads to its full text.")
                        .cell(this::provision),
                head("Severity", 9, "How much the finding matters, apart from how sure the reading is.")
                        .word(Words.severities(), finding -> finding.severity().word()),
                head("Outcome", 12, "What the documents supplied show on this criterion.")
                        .word(Words.outcomes(), finding -> finding.outcome().word()),
                head("Criterion", 14, "The point of law, by its short id. Leads to the criterion.")
                        .cell(this::criterion),
                head("Citation", 19, "Where the law says it. Says so when the number is still to be re-checked.")
                        .text(finding -> Words.citation(ledger.criterion(finding))),
                head("Title", 20, "The criterion in a few words.")
                        .text(finding -> ledger.criterion(finding).title()),
                head("Statement", 36, "What the text states, permits or reserves, or what was not found. Neutral.")
                        .text(Finding::statement),
                head("Quotes", 56, "The words of the document, verbatim, each under the part that it plays.")
                        .text(FindingsTable::quotes),
                head("Condition assumed", 22, "The finding holds only where this is so.")
                        .text(Finding::condition),
                head("Platform", 14, "Whose documents were read.")
                        .<Finding>text(Finding::platform)
                        .onScreen(),
                head("Document", 20, "The document that the clause stands in. Leads to the register.")
                        .cell(FindingsTable::document)
                        .onScreen(),
                head("Regulation", 11, "The law, by its id.")
                        .<Finding>text(finding ->
                                ledger.criterion(finding).regulation().value())
                        .onScreen(),
                head(
                                "Kind",
                                20,
                                "How the finding comes about: a clause, an incomplete or missing disclosure, a contradiction.")
                        .<Finding>text(finding -> finding.kind().word())
                        .onScreen(),
                head("Pattern", 24, "The compound pattern that the clause shows, if any.")
                        .<Finding>text(finding ->
                                finding.pattern().map(Object::toString).orElse("none"))
                        .onScreen(),
                head("Confidence", 10, "How sure the reading is, from 0 to 1.")
                        .<Finding>decimal(Finding::confidence)
                        .onScreen(),
                head(
                                "Needs a reader",
                                9,
                                "Yes when the confidence is below the floor that was set: a person should read the clause.")
                        .<Finding>text(finding -> Words.yesOrNo(finding.needsReader()))
                        .onScreen(),
                head("Severity factors", 26, "How the severity came about, in order.")
                        .<Finding>text(finding -> String.join("\n", finding.severityFactors()))
                        .onScreen(),
                head("Why it fired", 48, "The steps that made the rule fire, in order.")
                        .<Finding>text(finding -> String.join("\n", finding.why()))
                        .onScreen(),
                head("Rule", 24, "The rule that raised the finding. Leads to the rule.")
                        .cell(FindingsTable::rule)
                        .onScreen(),
                head("Rule version", 8, "The version of the rule.")
                        .<Finding>number(Finding::ruleVersion)
                        .onScreen(),
                head("State", 8, "New, or how it stands against an earlier run.")
                        .<Finding>text(finding -> "new")
                        .onScreen(),
                head(
                                "Fingerprint",
                                19,
                                "The same as long as platform, document type, criterion, pattern and provision are the same.")
                        .<Finding>code(finding -> finding.fingerprint().hex())
                        .forMachines(),
                head("Content digest", 19, "Digest of the quotes: changes when the words change.")
                        .<Finding>code(finding -> finding.contentDigest().hex())
                        .forMachines());
    }

    private Cell provision(Finding finding) {
        return finding.provision()
                .map(id -> Cell.link(id.toString(), ProvisionsTable.NAME, id.toString()))
                .orElseGet(() -> Cell.text("none found; " + finding.platform()));
    }

    private Cell criterion(Finding finding) {
        return Cell.link(
                finding.criterion().value(),
                CriteriaTable.NAME,
                finding.criterion().value());
    }

    private static Cell document(Finding finding) {
        return finding.document()
                .map(id -> Cell.link(id.value(), DocumentsTable.NAME, id.value()))
                .orElseGet(() -> Cell.text("not found in any document supplied"));
    }

    private static Cell rule(Finding finding) {
        return Cell.link(finding.rule().value(), RulesTable.NAME, finding.rule().value());
    }

    static String quotes(Finding finding) {
        return finding.quotes().stream()
                .map(evidence -> evidence.role() + ": \u201c" + evidence.quote().text() + "\u201d")
                .collect(Collectors.joining("\n"));
    }
}
