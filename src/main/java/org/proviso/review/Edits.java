package org.proviso.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/**
 * Tells what a person changed: a cell that holds something else than the workbook was issued with. What the log holds already is no
 * change, and what somebody else wrote meanwhile is not written over.
 */
final class Edits {
    private final Decisions issued;
    private final Decisions current;
    private final BookImport.Who who;
    private final String book;
    private final Problems problems;
    private final List<LogEntry> made = new ArrayList<>();

    Edits(Baseline run, Log log, BookImport.Who who, String book, Problems problems) {
        this.issued = new Decisions(log.upTo(run.head()));
        this.current = new Decisions(log.entries());
        this.who = who.of(run.run());
        this.book = book;
        this.problems = problems;
    }

    /** In the order of the rows and columns. */
    List<LogEntry> made() {
        return made;
    }

    void take(BookRow row, List<ReviewColumn> columns) {
        Map<ReviewColumn, String> written = new EnumMap<>(ReviewColumn.class);
        CellReading reading = new CellReading(book, problems);
        columns.forEach(column -> reading.read(row, column).ifPresent(text -> written.put(column, text)));
        Set<ReviewColumn> changed = new TreeSet<>();
        written.forEach((column, text) -> {
            if (!text.equals(stands(issued, row, column)) && !text.equals(stands(current, row, column))) {
                changed.add(column);
            }
        });
        if (changed.isEmpty()) {
            return;
        }
        String by = by(written);
        check(row, written, changed, by);
        for (ReviewColumn column : changed) {
            String old = stands(current, row, column);
            if (!old.equals(stands(issued, row, column))) {
                notOver(row, column, by);
            }
            made.add(new LogEntry(
                    who.at(),
                    by,
                    who.run(),
                    row.item(),
                    row.id(),
                    row.content(),
                    column,
                    old,
                    text(written, column),
                    text(written, ReviewColumn.REASON)));
        }
    }

    private static String text(Map<ReviewColumn, String> written, ReviewColumn column) {
        return written.getOrDefault(column, "");
    }

    private static String stands(Decisions decisions, BookRow row, ReviewColumn column) {
        return decisions.written(row.item(), row.content()).getOrDefault(column, "");
    }

    private String by(Map<ReviewColumn, String> written) {
        String reader = text(written, ReviewColumn.REVIEWER) + text(written, ReviewColumn.READER);
        return reader.isEmpty() ? who.name().orElse("") : reader;
    }

    private void check(BookRow row, Map<ReviewColumn, String> written, Set<ReviewColumn> changed, String by) {
        if (by.isEmpty()) {
            ReviewColumn first = changed.iterator().next();
            problem(
                    "REV-019",
                    row.place(first),
                    "\"" + first.header() + "\" of " + row.id()
                            + " was changed and nobody is named. Fill in who did it in the same row, or name him with --as.");
        }
        String disposition = text(written, ReviewColumn.DISPOSITION);
        boolean needsReason = !disposition.isEmpty() && !disposition.equals(Disposition.CONFIRMED.word());
        if (needsReason && text(written, ReviewColumn.REASON).isEmpty()) {
            problem(
                    "REV-021",
                    row.place(ReviewColumn.REASON),
                    row.id() + " is " + disposition + " without a reason. Fill in \"" + ReviewColumn.REASON.header()
                            + "\".");
        }
        String second = text(written, ReviewColumn.SECOND_REVIEWER);
        if (!second.isEmpty() && second.equalsIgnoreCase(text(written, ReviewColumn.REVIEWER))) {
            problem(
                    "REV-022",
                    row.place(ReviewColumn.SECOND_REVIEWER),
                    "The second reviewer of " + row.id() + " is the reviewer, " + second + "; another is expected.");
        }
    }

    /** Who wrote a thing himself may put it right; what somebody else wrote since the workbook was issued stands. */
    private void notOver(BookRow row, ReviewColumn column, String by) {
        Optional<LogEntry> last =
                current.last(row.item(), column).filter(entry -> !entry.by().equals(by));
        last.ifPresent(
                entry -> problem(
                        "REV-023",
                        row.place(column),
                        "\"" + column.header() + "\" of " + row.id() + " was set to \"" + entry.now() + "\" by "
                                + entry.by()
                                + " since this workbook was issued. Audit again with --baseline, and decide in the new workbook."));
    }

    private void problem(String code, String place, String found) {
        problems.add(code, new Place(book, place), found, BookImport.NOT_DONE);
    }
}
