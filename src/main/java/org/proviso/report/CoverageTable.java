package org.proviso.report;

import static org.proviso.sheet.Column.head;

import java.util.List;
import java.util.stream.Collectors;
import org.proviso.audit.Coverage;
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
                head("Criterion", 16, "The point of law, by its short id. Leads to the criterion.")
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
                head("Findings", 11, "The findings behind the outcome. Leads to the first.")
                        .cell(CoverageTable::findings),
                head(
                                "Nearest provisions searched",
                                52,
                                "For what was not found: what came nearest, and why it does not satisfy.")
                        .cell(CoverageTable::search),
                head("Regulation", 16, "The law, by its id.")
                        .<Coverage>text(coverage -> ledger.criterion(coverage.criterion())
                                .regulation()
                                .value())
                        .onScreen());
    }

    private static Cell findings(Coverage coverage) {
        return coverage.findings().isEmpty()
                ? Cell.text("none")
                : Cell.link(
                        String.join("\n", coverage.findings()),
                        FindingsTable.NAME,
                        coverage.findings().get(0));
    }

    private static Cell search(Coverage coverage) {
        if (coverage.search().isEmpty()) {
            return Cell.text("not a search");
        }
        String nearest = coverage.search().stream()
                .map(near -> near.provision() + ": " + near.whyNot())
                .collect(Collectors.joining("\n"));
        return Cell.link(
                nearest,
                ProvisionsTable.NAME,
                coverage.search().get(0).provision().toString());
    }
}
