package org.proviso.report;

import static org.proviso.sheet.Column.head;

import java.util.List;
import org.proviso.regulation.Criterion;
import org.proviso.sheet.Column;
import org.proviso.sheet.Table;

/** Every criterion of the run, with its standing and how surely its citation is known. */
final class CriteriaTable {
    static final String NAME = "Criteria";
    private final Ledger ledger;

    CriteriaTable(Ledger ledger) {
        this.ledger = ledger;
    }

    Table<Criterion> table() {
        return new Table<>(
                NAME,
                "Criteria: what the documents were held against, in our own words. The law's text is at the source.",
                "The run had no criteria.",
                1,
                columns(),
                criterion -> criterion.id().value(),
                ledger.audit().criteria());
    }

    private List<Column<Criterion>> columns() {
        return List.of(
                head("Criterion", 20, "The criterion's id.")
                        .text(criterion -> criterion.id().value()),
                head("Citation", 21, "Where the law says it. Says so when the number is still to be re-checked.")
                        .text(Words::citation),
                head("Title", 24, "The criterion in a few words.").text(Criterion::title),
                head("Requirement", 48, "What is asked, in our own words.").text(Criterion::requirement),
                head("Kind", 14, "A clause that puts something at risk, or a disclosure that is owed.")
                        .text(criterion -> criterion.kind().word()),
                head("Severity", 10, "How much a finding on it matters before other factors.")
                        .word(
                                Words.severities(),
                                criterion -> criterion.severity().word()),
                head("Applies", 28, "When it applies.").text(Criterion::applies),
                head("Standing", 18, "Whether and since when it is in force.").text(CriteriaTable::standing),
                head("Findings", 9, "How many findings rest on it.")
                        .number(criterion -> ledger.findingsOn(criterion.id()).size()),
                head(
                                "Not judged",
                                24,
                                "Why it was not judged, where that is so: no text can decide it, or no rule maps to it.")
                        .text(criterion -> orElse(criterion.notJudged(), ledger.whyNotAssessed(criterion.id()))),
                head("First finding", 9, "Leads to the first finding on it.")
                        .onScreen()
                        .cell(criterion -> Words.first(ledger.findingsOn(criterion.id()), FindingsTable.NAME)),
                head("Severity reason", 28, "Why it matters that much.")
                        .onScreen()
                        .text(Criterion::severityReason),
                head("Judged in", 22, "The types of document that can hold the disclosure.")
                        .onScreen()
                        .text(criterion -> orElse(String.join("\n", criterion.judgedIn()), "any document")),
                head("Support", 26, "A guideline or case.")
                        .onScreen()
                        .text(criterion -> criterion.support().orElse("none given")),
                head("Regulation", 16, "The law, by its id.")
                        .onScreen()
                        .text(criterion -> criterion.regulation().value()),
                head("Source", 36, "Where the official text stands.")
                        .onScreen()
                        .text(criterion -> criterion.source().toString()));
    }

    private static String standing(Criterion criterion) {
        return criterion.standing().status().word() + "\nfrom "
                + criterion.standing().from()
                + criterion.standing().until().map(day -> "\nuntil " + day).orElse("");
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
