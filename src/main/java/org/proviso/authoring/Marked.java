package org.proviso.authoring;

import java.util.List;
import org.proviso.sheet.BookMarker;

/** A copy of a book in which what is to be put right is red, with a note, and listed with links. */
final class Marked {
    /** The sheet of problems; a book that has one from an earlier round is read without it. */
    static final String SHEET = "Problems";

    private Marked() {}

    static byte[] copy(byte[] book, List<Complaint> complaints) {
        List<BookMarker.Mark> marks = complaints.stream()
                .map(each -> new BookMarker.Mark(
                        each.cell(),
                        each.problem().code(),
                        each.problem().found()
                                + (each.expected().isEmpty() ? "" : " Expected: " + each.expected() + ".")))
                .toList();
        return BookMarker.mark(book, SHEET, marks);
    }
}
