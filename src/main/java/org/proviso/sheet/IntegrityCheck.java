package org.proviso.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/**
 * Holds a book against the digests of its rows, whoever saved it last: rows may be sorted, filtered and hidden, columns moved, and
 * reviewers' cells filled in. Every row that was changed, added or removed is named, and by the marks the cell.
 */
public final class IntegrityCheck {
    private final BookScan book;
    private final Listing listing;
    private final List<Difference> differences = new ArrayList<>();

    private IntegrityCheck(BookScan book, Listing listing) {
        this.book = book;
        this.listing = listing;
    }

    /**
     * Against the book's own sheet Integrity, which shows accidental change alone: who changes a cell may change its digest as well.
     *
     * @return empty, with a problem, when the file cannot be judged
     */
    public static Optional<Checked> check(Path book, Problems problems) throws IOException {
        return check(book, book, problems);
    }

    /** Against the sheet Integrity of another copy, such as one made anew from the documents; values issued are taken from it. */
    public static Optional<Checked> check(Path book, Path issued, Problems problems) throws IOException {
        Optional<BookScan> scan = BookScan.open(book);
        Optional<BookScan> other = book.equals(issued) ? scan : BookScan.open(issued);
        try {
            refuseForeign(book, scan, problems);
            if (!book.equals(issued)) {
                refuseForeign(issued, other, problems);
            }
            if (scan.isEmpty() || other.isEmpty()) {
                return Optional.empty();
            }
            Optional<Listing> listing = Listing.read(other.get());
            if (listing.isEmpty()) {
                unlisted(issued, problems);
                return Optional.empty();
            }
            IntegrityCheck check = new IntegrityCheck(scan.get(), listing.get());
            if (!check.run(problems, book)) {
                return Optional.empty();
            }
            List<Difference> told =
                    book.equals(issued) ? check.differences : new IssuedValues(other.get()).in(check.differences);
            return Optional.of(new Checked(listing.get().size(), listing.get().whole(), told));
        } finally {
            scan.ifPresent(BookScan::close);
            other.ifPresent(BookScan::close);
        }
    }

    private static void refuseForeign(Path book, Optional<BookScan> scan, Problems problems) {
        if (scan.isEmpty()) {
            problems.add(
                    "BOOK-001",
                    Place.of(book.toString()),
                    "This is not a workbook in the format of Excel 2007 and later (.xlsx), or it is damaged or has a password.",
                    "Nothing was compared.");
        }
    }

    private static void unlisted(Path book, Problems problems) {
        problems.add(
                "BOOK-002",
                Place.of(book.toString()),
                "The workbook has no sheet \"" + Integrity.NAME
                        + "\" that lists its rows; a workbook that an audit wrote is expected, with all of its sheets.",
                "Nothing was compared.");
    }

    private boolean run(Problems problems, Path file) throws IOException {
        TreeSet<String> names = new TreeSet<>(listing.sheets());
        for (String sheet : book.sheets()) {
            if (sheet.equals(Integrity.NAME)) {
                continue;
            }
            if (!names.remove(sheet)) {
                differences.add(Difference.sheet(Difference.Kind.ADDED, sheet));
                continue;
            }
            SheetCheck check = new SheetCheck(sheet, listing.of(sheet));
            if (!book.rows(sheet, check::take)) {
                problems.add(
                        "BOOK-003",
                        new Place(file.toString(), sheet),
                        "The sheet \"" + sheet + "\" cannot be read to its end: the file is damaged.",
                        "Nothing was compared.");
                return false;
            }
            differences.addAll(check.differences());
        }
        names.forEach(gone -> differences.add(Difference.sheet(Difference.Kind.REMOVED, gone)));
        differences.addAll(listing.differences());
        return true;
    }
}
