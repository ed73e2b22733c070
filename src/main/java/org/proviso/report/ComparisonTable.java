package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.proviso.audit.Comparison;
import org.proviso.audit.Comparison.Entry;
import org.proviso.audit.Comparison.Kind;
import org.proviso.audit.Comparison.Row;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;
import org.proviso.sheet.Tone;

/** The platforms of the run side by side. */
final class ComparisonTable {
    static final String NAME = "Comparison";
    private static final int PLATFORMS_A_PAGE = 8;
    private static final int LONGEST_HEADER = 32;
    private final AuditIndex index;
    private final Comparison comparison;

    ComparisonTable(AuditIndex index) {
        this.index = index;
        this.comparison = Comparison.of(index.audit());
    }

    Table<Row> table() {
        List<TableColumn<Row>> columns = new ArrayList<>(what());
        columns.addAll(platforms());
        return new Table<>(
                NAME,
                "Comparison: every criterion, provision type and pattern across the platforms of the run. \u201cNone seen\u201d is"
                        + " about the documents supplied and the shapes that rules know.",
                "Nothing was judged.",
                3,
                columns,
                row -> row.kind().word() + " " + row.id(),
                comparison.rows());
    }

    private List<TableColumn<Row>> what() {
        return List.of(
                head("Compared in", 14, "A criterion, a provision type or a pattern.")
                        .text(row -> row.kind().word()),
                head("Title", 34, "What it is called.").text(this::title),
                head("Id", 30, "Leads to the criterion or the rule.").cell(ComparisonTable::link),
                head("Adoption", 22, "How many of the platforms state it, are flagged on it or show it.")
                        .text(this::adoption));
    }

    private String title(Row row) {
        return switch (row.kind()) {
            case CRITERION ->
                index.criterion(new org.proviso.regulation.CriterionId(row.id()))
                        .title();
            case PROVISION_TYPE -> index.type(row.id());
            case PATTERN -> index.pattern(row.id());
        };
    }

    private static Cell link(Row row) {
        return Cell.link(row.id(), row.kind() == Kind.CRITERION ? CriteriaTable.NAME : RulesTable.NAME, row.id());
    }

    private String adoption(Row row) {
        String share = row.count(Comparison.adopting(row.kind())) + " of "
                + Phrasing.count(comparison.platforms().size(), "platform");
        long unread = row.kind() == Kind.CRITERION ? 0 : row.count(List.of(Comparison.NOT_READ));
        return unread == 0 ? share : share + ", " + unread + " not read";
    }

    private List<TableColumn<Row>> platforms() {
        Set<String> taken = new HashSet<>(what().stream()
                .map(column -> column.head().header().toLowerCase(Locale.ROOT))
                .toList());
        List<TableColumn<Row>> columns = new ArrayList<>();
        for (String platform : comparison.platforms()) {
            TableColumn.Head head = head(
                    header(platform, taken), 14, "What its documents show. Leads to the first finding or provision.");
            boolean newPage = !columns.isEmpty() && columns.size() % PLATFORMS_A_PAGE == 0;
            columns.add((newPage ? head.onNewPaper("\u2026 continued: further platforms") : head)
                    .<Row>wordCell(words(), row -> cell(row, platform)));
        }
        return columns;
    }

    /** Excel wants headers that are short, and each once, in whatever case. */
    private static String header(String platform, Set<String> taken) {
        String shortened =
                platform.length() <= LONGEST_HEADER ? platform : platform.substring(0, LONGEST_HEADER - 1) + "\u2026";
        String header = shortened;
        for (int i = 2; !taken.add(header.toLowerCase(Locale.ROOT)); i++) {
            String number = " (" + i + ")";
            header = shortened.substring(0, Math.min(shortened.length(), LONGEST_HEADER - number.length())) + number;
        }
        return header;
    }

    private static Map<String, Tone> words() {
        Map<String, Tone> words = new TreeMap<>(Phrasing.outcomes());
        words.put(Comparison.STATED, Tone.CALM);
        words.put(Comparison.BOTH, Tone.OPEN);
        words.put(Comparison.DENIED, Tone.MILD);
        words.put(Comparison.SHOWN, Tone.STRONG);
        words.put(Comparison.NOT_SEEN, Tone.GREY);
        words.put(Comparison.NOT_READ, Tone.GREY);
        return words;
    }

    private static Cell cell(Row row, String platform) {
        Entry entry = Optional.ofNullable(row.byPlatform().get(platform))
                .orElse(new Entry(Comparison.NOT_READ, List.of(), List.of()));
        if (!entry.findings().isEmpty()) {
            return Cell.link(entry.word(), FindingsTable.NAME, entry.findings().get(0));
        }
        return entry.provisions().isEmpty()
                ? Cell.text(entry.word())
                : Cell.link(
                        entry.word(),
                        ProvisionsTable.NAME,
                        entry.provisions().get(0).toString());
    }
}
