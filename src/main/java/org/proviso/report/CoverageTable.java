package org.proviso.report;

import static org.proviso.sheet.Column.head;

import java.util.List;
import java.util.stream.Collectors;
import org.proviso.audit.Coverage;
import org.proviso.audit.Outcome;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Column;
import org.proviso.sheet.Table;

/** One outcome for every criterion and platform. */
final class CoverageTable {
    static final String NAME = "Coverage";
    private final Ledger ledger;

    CoverageTable(Ledger ledger) {
        this.ledger = ledger;
    }

    Table<Coverage> table() {
        return new Table<>(
                NAME,
                "Coverage: exactly one outcome for every criterion and platform.",
                "No criterion was judged.",
                3,
                columns(),
                coverage -> coverage.platform() + " " + coverage.criterion(),
                ledger.audit().coverage());
    }

    private List<Column<Coverage>> columns() {
        return List.of(
                head("Criterion", 20, "The point of law, by its short id. Leads to the criterion.")
                        .cell(coverage -> Cell.link(
                                coverage.criterion().value(),
                                CriteriaTable.NAME,
                                coverage.criterion().value())),
                head("Platform", 15, "Whose documents were read.").text(Coverage::platform),
                head("Outcome", 14, "What the documents supplied show on this criterion.")
                        .word(Words.outcomes(), coverage -> coverage.outcome().word()),
                head("Title", 26, "The criterion in a few words.")
                        .text(coverage -> ledger.criterion(coverage.criterion()).title()),
                head("Citation", 22, "Where the law says it. Says so when the number is still to be re-checked.")
                        .text(coverage -> Words.citation(ledger.criterion(coverage.criterion()))),
                head("Reason", 42, "Why this outcome.").text(Coverage::reason),
                head("First finding", 9, "Leads to the first finding behind the outcome.")
                        .cell(coverage -> Words.first(coverage.findings(), FindingsTable.NAME)),
                head("Findings", 16, "All the findings behind the outcome.")
                        .text(coverage -> Words.list(coverage.findings())),
                head(
                                "Nearest provisions searched",
                                52,
                                "For what was not found: what came nearest, and why it does not satisfy.")
                        .text(CoverageTable::search),
                head("Nearest provision", 28, "Leads to the one that came nearest.")
                        .onScreen()
                        .cell(CoverageTable::nearest),
                head("Regulation", 16, "The law, by its id.")
                        .onScreen()
                        .text(coverage -> ledger.criterion(coverage.criterion())
                                .regulation()
                                .value()));
    }

    private static String search(Coverage coverage) {
        return coverage.search().isEmpty()
                ? coverage.outcome() == Outcome.NOT_FOUND ? "no provision came near" : "not a search"
                : coverage.search().stream()
                        .map(near -> near.provision() + ": " + near.whyNot())
                        .collect(Collectors.joining("\n"));
    }

    private static Cell nearest(Coverage coverage) {
        return Words.first(
                coverage.search().stream()
                        .map(near -> near.provision().toString())
                        .toList(),
                ProvisionsTable.NAME);
    }
}
