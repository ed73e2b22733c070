package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.ArrayList;
import java.util.List;
import org.proviso.review.LogEntry;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;

/** Everything that reviewers wrote up to this run, as the log has it. */
final class ReviewLogTable {
    static final String NAME = "Review log";
    private final AuditIndex index;

    ReviewLogTable(AuditIndex index) {
        this.index = index;
    }

    /** A line of the log and its number. */
    private record Row(int number, LogEntry entry) {}

    Table<?> table() {
        return new Table<>(
                NAME,
                "Review log: what reviewers wrote in earlier workbooks, oldest first. Lines are added and never taken out.",
                "Nothing was reviewed before this run.",
                1,
                columns(),
                row -> String.valueOf(row.number()),
                rows());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        index.review().log().entries().forEach(entry -> rows.add(new Row(rows.size() + 1, entry)));
        return rows;
    }

    private static List<TableColumn<Row>> columns() {
        return List.of(
                head("Line", 7, "Number of the line in the log.").number(Row::number),
                head("Taken in", 21, "When, in UTC.").text(row -> row.entry().at()),
                head("By", 18, "Who wrote it.").text(row -> row.entry().by()),
                head("Row", 10, "What the row was called in the workbook that it was written in.")
                        .text(row -> row.entry().finding()),
                head("Column", 17, "The column that it was written in.")
                        .text(row -> row.entry().column().header()),
                head("Old", 30, "What stood there before.")
                        .text(row -> shown(row.entry().old())),
                head("New", 30, "What stands there since.")
                        .text(row -> shown(row.entry().now())),
                head("Reason", 36, "What the reviewer gave as the reason.")
                        .text(row -> row.entry().reason()),
                head("Run", 14, "The run whose workbook it was written in.")
                        .onScreen()
                        .text(row -> row.entry().run()),
                head("Item", 62, "Fingerprint of the finding, or the item that was drawn.")
                        .forMachines()
                        .code(row -> row.entry().item()),
                head("Content digest", 62, "Digest of the words that it is about.")
                        .forMachines()
                        .code(row -> row.entry().content()));
    }

    private static String shown(String text) {
        return text.isEmpty() ? "(blank)" : text;
    }
}
