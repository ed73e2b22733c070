package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.audit.Finding;
import org.proviso.review.LogEntry;
import org.proviso.review.NotCompared;
import org.proviso.review.Past;
import org.proviso.review.State;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;
import org.proviso.sheet.Tone;

/** What is otherwise than in the run before: findings that are new, changed, gone, or to be reviewed again. */
final class ChangesTable {
    static final String NAME = "Changes";
    private static final String NOT_COMPARED = "not compared";
    private static final int LONGEST = 1_500;

    /** What a reviewer has to do with comes first. */
    private static final List<String> ORDER = Stream.of(State.RE_REVIEW, State.CHANGED, State.NEW, State.GONE)
            .map(State::word)
            .toList();

    private final AuditIndex index;

    ChangesTable(AuditIndex index) {
        this.index = index;
    }

    /** A finding of this run, of the one before, or of both. */
    private record Row(String state, Optional<Finding> now, Optional<Past> before, String remark) {
        String key() {
            return now.map(Finding::id).orElse("") + " " + before.map(Past::id).orElse("");
        }

        String platform() {
            return now.map(Finding::platform)
                    .or(() -> before.map(Past::platform))
                    .orElse("");
        }

        String criterion() {
            return now.map(finding -> finding.criterion().value())
                    .or(() -> before.map(Past::criterion))
                    .orElse("");
        }
    }

    Table<?> table() {
        return new Table<>(
                NAME,
                "Changes: findings that are otherwise than in the run before"
                        + index.review()
                                .trend()
                                .map(trend -> " (" + trend.run() + ", law as of " + trend.asOf() + ").")
                                .orElse("."),
                index.review().trend().isPresent()
                        ? "Every finding is as it was in the run before."
                        : "No run before was given (--baseline); every finding is new.",
                1,
                columns(),
                Row::key,
                rows());
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        if (index.review().trend().isEmpty()) {
            return rows;
        }
        for (Finding finding : index.audit().findings()) {
            State state = index.review().standing(finding).state();
            if (state != State.UNCHANGED) {
                String remark = index.review()
                        .dropped(finding)
                        .map(ChangesTable::dropped)
                        .orElse("");
                rows.add(new Row(
                        state.word(), Optional.of(finding), index.review().before(finding), remark));
            }
        }
        index.review()
                .gone()
                .forEach(past -> rows.add(new Row(State.GONE.word(), Optional.empty(), Optional.of(past), "")));
        rows.sort(Comparator.comparing(row -> ORDER.indexOf(row.state())));
        for (NotCompared each : index.review().notCompared()) {
            rows.add(new Row(NOT_COMPARED, Optional.empty(), Optional.of(each.past()), each.why()));
        }
        return rows;
    }

    private static String dropped(LogEntry entry) {
        return "The words are not those on which " + entry.by() + " decided \"" + entry.now() + "\" ("
                + entry.at().substring(0, Math.min(10, entry.at().length()))
                + (entry.reason().isEmpty() ? "" : "; " + entry.reason()) + ").";
    }

    private List<TableColumn<Row>> columns() {
        return List.of(
                head("State", 13, "New, changed (on other words), gone, to be reviewed again, or not compared and why.")
                        .word(tones(), Row::state),
                head("Finding", 9, "In this run. Leads to it.").cell(ChangesTable::finding),
                head("Was", 9, "What it was called in the run before.")
                        .text(row -> row.before().map(Past::id).orElse("none")),
                head("Platform", 15, "Whose documents were read.").text(Row::platform),
                head("Document", 18, "The document that it is in.").text(ChangesTable::document),
                head("Criterion", 22, "The point of law, by its short id.").text(Row::criterion),
                head("Severity before", 10, "In the run before.")
                        .word(
                                Phrasing.severities(),
                                row -> row.before()
                                        .map(past -> past.text("severity"))
                                        .orElse("none")),
                head("Severity now", 10, "In this run.")
                        .word(
                                Phrasing.severities(),
                                row -> row.now()
                                        .map(finding -> finding.severity().word())
                                        .orElse("none")),
                head("Words before", 52, "What it quoted in the run before.")
                        .text(row -> row.before()
                                .map(Past::words)
                                .map(ChangesTable::shown)
                                .orElse("none")),
                head("Words now", 52, "What it quotes in this run.")
                        .text(row -> row.now()
                                .map(ChangesTable::words)
                                .map(ChangesTable::shown)
                                .orElse("none")),
                head("Remark", 36, "The decision that does not stand any more, or why nothing can be compared.")
                        .text(Row::remark),
                head("Statement", 36, "What the finding says, or said.")
                        .onScreen()
                        .text(row -> row.now()
                                .map(Finding::statement)
                                .or(() -> row.before().map(past -> past.text("statement")))
                                .orElse("")));
    }

    private static String document(Row row) {
        return row.now()
                .flatMap(finding -> finding.document().map(Object::toString))
                .or(() -> row.before().flatMap(Past::document))
                .orElse("none");
    }

    private static Cell finding(Row row) {
        return row.now()
                .map(finding -> Cell.link(finding.id(), FindingsTable.NAME, finding.id()))
                .orElseGet(() -> Cell.text("none"));
    }

    private static String words(Finding finding) {
        return finding.quotes().stream()
                .map(each -> each.role() + ": \u201c" + each.quote().text() + "\u201d")
                .collect(Collectors.joining("\n"));
    }

    private static String shown(String words) {
        return words.isEmpty() ? Phrasing.NOTHING_TO_QUOTE : Phrasing.shortened(words, LONGEST);
    }

    private static Map<String, Tone> tones() {
        Map<String, Tone> tones = new TreeMap<>(Phrasing.states());
        tones.put(NOT_COMPARED, Tone.GREY);
        return tones;
    }
}
