package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proviso.audit.Coverage;
import org.proviso.audit.Finding;
import org.proviso.audit.Judged;
import org.proviso.regulation.Criterion;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;

/** The proof of search: for each disclosure that was not found, or not in full, what was read and what came nearest. */
final class MissingTable {
    static final String NAME = "Missing";
    private static final int LONGEST = 400;
    private final AuditIndex index;

    MissingTable(AuditIndex index) {
        this.index = index;
    }

    /** One provision that came near, or none. */
    private record Row(Finding finding, Coverage coverage, Optional<Coverage.Near> near, int rank) {}

    Table<?> table() {
        return new Table<>(
                NAME,
                "Missing: for each disclosure that was not found, or not in full, what was read and the provisions that came nearest.",
                "No disclosure is missing.",
                2,
                columns(),
                row -> row.finding().id() + " " + row.rank(),
                rows());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (String platform : index.platforms()) {
            for (Coverage coverage : index.coverageOf(platform)) {
                absence(coverage).ifPresent(finding -> rows.addAll(rows(finding, coverage)));
            }
        }
        return rows;
    }

    /** The finding of an outcome that rests on an absence. */
    private Optional<Finding> absence(Coverage coverage) {
        return index.findingsFor(coverage.platform()).stream()
                .filter(finding -> finding.provision().isEmpty())
                .filter(finding -> coverage.findings().contains(finding.id()))
                .findFirst();
    }

    private static List<Row> rows(Finding finding, Coverage coverage) {
        if (coverage.search().isEmpty()) {
            return List.of(new Row(finding, coverage, Optional.empty(), 0));
        }
        List<Row> rows = new ArrayList<>();
        for (Coverage.Near near : coverage.search()) {
            rows.add(new Row(finding, coverage, Optional.of(near), rows.size() + 1));
        }
        return rows;
    }

    private List<TableColumn<Row>> columns() {
        return List.of(
                head("Finding", 9, "The finding on what is missing. Leads to it.")
                        .cell(row -> Cell.link(
                                row.finding().id(),
                                FindingsTable.NAME,
                                row.finding().id())),
                head("Platform", 15, "Whose documents were read.")
                        .text(row -> row.coverage().platform()),
                head("Criterion", 19, "The point of law, by its short id. Leads to the criterion.")
                        .cell(row -> Phrasing.link(row.coverage().criterion())),
                head("Title", 22, "The criterion in a few words.")
                        .text(row -> criterion(row).title()),
                head("Outcome", 13, "What the documents supplied show on this criterion.")
                        .word(
                                Phrasing.outcomes(),
                                row -> row.coverage().outcome().word()),
                head(
                                "What would satisfy it",
                                30,
                                "The provision types of which one, or one of each group, is looked for.")
                        .text(row -> Phrasing.satisfies(index, criterion(row))),
                head("What was read", 24, "The documents that were searched, all of their provisions.")
                        .text(this::read),
                head("Nearest", 8, "How near the provision came: 1 is nearest.")
                        .figure(row -> row.rank() == 0 ? Cell.text("none") : Cell.number(row.rank())),
                head("Nearest provision", 23, "Leads to the provision.")
                        .cell(row -> row.near()
                                .map(near -> Cell.link(
                                        inPlatform(near, row.coverage().platform()),
                                        ProvisionsTable.NAME,
                                        near.provision().toString()))
                                .orElse(Cell.text("none came near"))),
                head("Its words", 48, "What it says, from its beginning. The whole stands on the sheet Provisions.")
                        .text(this::words),
                head("Why it does not satisfy", 40, "What it lacks. A sentence in brackets is an example of our own.")
                        .text(row ->
                                row.near().map(Coverage.Near::whyNot).orElse("No provision speaks of any of it.")));
    }

    /** The platform stands in a column of its own. */
    private static String inPlatform(Coverage.Near near, String platform) {
        String id = near.provision().toString();
        return id.startsWith(platform + "/") ? id.substring(platform.length() + 1) : id;
    }

    private Criterion criterion(Row row) {
        return index.criterion(row.coverage().criterion());
    }

    private String words(Row row) {
        return row.near()
                .flatMap(near -> index.provision(near.provision().toString()))
                .map(Judged::text)
                .map(text -> "\u201c"
                        + Phrasing.shortened(text.replaceAll("\\s+", " ").strip(), LONGEST) + "\u201d")
                .orElse("none");
    }

    private String read(Row row) {
        List<Register.Entry> read = index.register().entries().stream()
                .filter(entry -> entry.status() == Register.Status.ASSESSED)
                .filter(entry -> entry.reading()
                        .orElseThrow()
                        .source()
                        .platform()
                        .equals(row.coverage().platform()))
                .toList();
        int provisions = read.stream().mapToInt(Register.Entry::provisions).sum();
        return read.stream()
                        .map(entry -> entry.reading().orElseThrow().source().type())
                        .collect(Collectors.joining(", "))
                + String.format(Locale.ROOT, " (%s)", Phrasing.count(provisions, "provision"));
    }
}
