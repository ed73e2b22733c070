package org.proviso.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.sheet.BookReader;
import org.proviso.sheet.Difference;
import org.proviso.sheet.IntegrityCheck;
import org.proviso.sheet.ReadBook;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/**
 * Takes in what reviewers wrote in a workbook: their columns alone, each row known by its id, whatever was sorted, filtered, moved or
 * saved by another program. All of it goes to the log, or none and the problems.
 */
public final class BookImport {
    static final String NOT_DONE = "Nothing was taken in.";
    private static final String FINDINGS = "Findings";
    private static final String SAMPLING = "Sampling";

    private final Path book;
    private final Earlier earlier;
    private final Path log;
    private final Problems problems;
    private final Problems remarks;

    /**
     * Who takes a workbook in, and when.
     *
     * @param name for rows that name nobody
     * @param at the instant, in UTC
     */
    public record Who(Optional<String> name, String at, String run) {
        /** Somebody who takes in now. */
        public static Who of(Optional<String> name, Instant now) {
            return new Who(name, now.toString(), "");
        }

        Who of(String id) {
            return new Who(name, at, id);
        }
    }

    /**
     * An import of a workbook.
     *
     * @param earlier the run that wrote it
     * @param log where decisions are added
     * @param remarks takes what is told and hinders nothing
     */
    public BookImport(Path book, Earlier earlier, Path log, Problems problems, Problems remarks) {
        this.book = book;
        this.earlier = earlier;
        this.log = log;
        this.problems = problems;
        this.remarks = remarks;
    }

    /** Adds to the log what was changed, and gives it back; nothing while there is a problem. */
    public List<LogEntry> run(Who who) throws IOException {
        Optional<Baseline> run = earlier.baseline(NOT_DONE, problems);
        Optional<ReadBook> read = read();
        if (run.isEmpty() || read.isEmpty()) {
            return List.of();
        }
        machineCells();
        return ReviewLog.append(log, there -> lines(run.get(), read.get(), there, who), NOT_DONE, problems, remarks);
    }

    private Optional<ReadBook> read() throws IOException {
        if (!Files.isRegularFile(book)) {
            problems.add("REV-010", Place.of(book.toString()), "There is no such file.", NOT_DONE);
            return Optional.empty();
        }
        Problems foreign = new Problems();
        Optional<ReadBook> read = BookReader.read(book.toString(), Files.readAllBytes(book), foreign);
        foreign.list().forEach(each -> problems.add("REV-010", each.place(), each.found(), NOT_DONE));
        return read;
    }

    /** What the program wrote must stand as it was; findings that were added or taken out are told by their ids, and sheets of one's own are free. */
    private void machineCells() throws IOException {
        for (Difference each : IntegrityCheck.check(book, problems).stream()
                .flatMap(checked -> checked.differences().stream())
                .toList()) {
            boolean ownSheet = each.at().isEmpty() && each.kind() == Difference.Kind.ADDED;
            boolean row = each.at().startsWith("row ") && each.sheet().equals(FINDINGS);
            if (!ownSheet && !row) {
                problems.add(
                        "REV-013",
                        new Place(book.toString(), each.place()),
                        "What stands there " + each.kind().words() + " since the workbook was issued"
                                + (each.found().isEmpty() ? "" : ", to \"" + shown(each.found()) + "\"")
                                + ". Only the reviewers' columns are filled in; put back what stood there.",
                        NOT_DONE);
            }
        }
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "\u2026" : text;
    }

    private List<LogEntry> lines(Baseline run, ReadBook read, Log there, Who who) {
        ReviewLog.follows(log.toString(), there, run, NOT_DONE, problems);
        ofAnotherRun(run, read);
        Edits edits = new Edits(run, there, who, book.toString(), problems);
        findings(run, read).forEach(row -> edits.take(row, ReviewColumn.ofFindings()));
        sampling(read).forEach(row -> edits.take(row, ReviewColumn.ofSampling()));
        return edits.made();
    }

    /** The cover names the run. */
    private void ofAnotherRun(Baseline run, ReadBook read) {
        boolean named = read.find("Cover").stream()
                .flatMap(cover -> cover.rows().values().stream())
                .flatMap(row -> row.cells().values().stream())
                .anyMatch(cell -> cell.text().equals(run.run()));
        if (!named) {
            problems.add(
                    "REV-012",
                    new Place(book.toString(), "Cover"),
                    "The cover does not name the run " + run.run()
                            + ": the workbook is of another run than the findings. Name the findings.json that was written with it (--findings).",
                    NOT_DONE);
        }
    }

    private List<BookRow> findings(Baseline run, ReadBook read) {
        Optional<ReadBook.ReadSheet> sheet = read.find(FINDINGS);
        if (sheet.isEmpty()) {
            problems.add(
                    "REV-011",
                    Place.of(book.toString()),
                    "The sheet \"" + FINDINGS + "\" is missing; a workbook that an audit wrote is expected.",
                    NOT_DONE);
            return List.of();
        }
        Map<String, BookSheet.Named> known = new HashMap<>();
        run.findings()
                .forEach(past -> known.put(
                        past.id(),
                        new BookSheet.Named(
                                past.fingerprint().hex(), past.content().hex())));
        int before = problems.list().size();
        BookSheet rows = new BookSheet(book.toString(), sheet.get(), "Finding", ReviewColumn.ofFindings(), problems);
        List<BookRow> found = rows.rows(id -> Optional.ofNullable(known.get(id)));
        if (problems.list().stream().skip(before).noneMatch(each -> each.code().equals("REV-011"))) {
            deleted(run, found);
        }
        return found;
    }

    private void deleted(Baseline run, List<BookRow> found) {
        Set<String> there = new HashSet<>();
        found.forEach(row -> there.add(row.id()));
        run.findings().stream()
                .map(Past::id)
                .filter(id -> !there.contains(id))
                .forEach(id -> problems.add(
                        "REV-017",
                        new Place(book.toString(), FINDINGS),
                        "The row " + id + " was deleted. Filter rows, and do not delete them; put it back from a copy.",
                        NOT_DONE));
    }

    /** An item that was drawn is known by its own id; a sheet without readers' columns holds no sample. */
    private List<BookRow> sampling(ReadBook read) {
        Optional<ReadBook.ReadSheet> sheet = read.find(SAMPLING);
        boolean drawn = sheet.stream()
                .flatMap(each -> each.rows().values().stream())
                .flatMap(row -> row.cells().values().stream())
                .anyMatch(cell -> cell.text().equals(ReviewColumn.VERDICT.header()));
        return drawn
                ? new BookSheet(book.toString(), sheet.orElseThrow(), "Item", ReviewColumn.ofSampling(), problems)
                        .rows(id -> Optional.of(new BookSheet.Named(id, "")))
                : new ArrayList<>();
    }
}
