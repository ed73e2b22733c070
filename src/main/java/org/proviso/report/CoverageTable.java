package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import org.proviso.audit.Coverage;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;

/** One outcome for every criterion and platform. */
final class CoverageTable {
    static final String NAME = "Coverage";
    static final String PLATFORM = "Platform";
    static final String OUTCOME = "Outcome";
    private final AuditIndex index;

    CoverageTable(AuditIndex index) {
        this.index = index;
    }

    Table<Coverage> table() {
        return new Table<>(
                NAME,
                "Coverage: exactly one outcome for every criterion and platform.",
                "No criterion was judged.",
                3,
                columns(),
                coverage -> coverage.platform() + " " + coverage.criterion(),
                index.audit().coverage());
    }

    private List<TableColumn<Coverage>> columns() {
        return List.of(
                head("Criterion", 22, "The point of law, by its short id. Leads to the criterion.")
                        .cell(coverage -> Phrasing.link(coverage.criterion())),
                head(PLATFORM, 15, "Whose documents were read.").text(Coverage::platform),
                head(OUTCOME, 14, "What the documents supplied show on this criterion.")
                        .word(
                                Phrasing.outcomes(),
                                coverage -> coverage.outcome().word()),
                head("Title", 30, "The criterion in a few words.")
                        .text(coverage -> index.criterion(coverage.criterion()).title()),
                head("Citation", 24, "Where the law says it. Says so when the number is still to be re-checked.")
                        .text(coverage -> Phrasing.citation(index.criterion(coverage.criterion()))),
                head("Reason", 70, "Why this outcome. For what was not found, the sheet Missing has the search.")
                        .text(Coverage::reason),
                head("First finding", 9, "Leads to the first finding behind the outcome.")
                        .cell(coverage -> Phrasing.first(coverage.findings(), FindingsTable.NAME)),
                head("Findings", 18, "All the findings behind the outcome.")
                        .text(coverage -> Phrasing.list(coverage.findings())),
                head("Judged by", 60, "The rules that take a pattern to the criterion.")
                        .onScreen()
                        .text(coverage -> orNone(CriteriaTable.judgedBy(index, coverage.criterion()))),
                head(
                                "Would be satisfied by",
                                40,
                                "The provision types of which one, or one of each group, is looked for.")
                        .onScreen()
                        .text(coverage -> Phrasing.satisfies(index, index.criterion(coverage.criterion()))),
                head("Regulation", 16, "The law, by its id.")
                        .onScreen()
                        .text(coverage -> index.criterion(coverage.criterion())
                                .regulation()
                                .value()));
    }

    private static String orNone(String text) {
        return text.isEmpty() ? "none" : text;
    }
}
