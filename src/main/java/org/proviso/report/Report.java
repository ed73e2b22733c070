package org.proviso.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.proviso.audit.Audit;
import org.proviso.review.Review;
import org.proviso.sheet.Book;
import org.proviso.sheet.BookWriter;
import org.proviso.sheet.Page;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;
import org.proviso.text.Json;

/** Turns an audit into what leaves the house. Equal audits give equal bytes. */
public final class Report {
    private final AuditIndex index;

    private Report(Audit audit, Review review) {
        this.index = new AuditIndex(audit, review);
    }

    /** The report of one audit that is compared with none; nothing is written yet. */
    public static Report of(Audit audit) {
        return of(audit, Review.none());
    }

    /** The report of one audit, and how it stands to the run before and to what reviewers said. */
    public static Report of(Audit audit, Review review) {
        return new Report(audit, review);
    }

    /**
     * Loads what writing a workbook needs, which takes a cold machine the better part of a second. Meant for a thread of its own
     * while documents are read; it may be left out.
     */
    public static void warmUp() {
        var page = new Page("Page", List.of(9), List.of(Page.Line.of(Page.Slot.of(Page.Look.BODY, "text"))));
        var word = TableColumn.head("Word", 9, "").<String>word(Phrasing.severities(), row -> row);
        var table = new Table<>("Table", "", "", 0, List.of(word), row -> row, List.of("high"));
        try {
            BookWriter.write(
                    new Book(new Book.Properties("", "", "", "", ""), List.of(page, table)),
                    OutputStream.nullOutputStream());
        } catch (IOException e) {
            // What fails here fails again, and is told, when the workbook itself is written.
            return;
        }
    }

    /** Writes the formats into the folder, which is made if need be: all of them, or none and a problem. */
    public Written write(Path folder, Set<ReportFormat> formats) {
        return new Delivery(folder).deliver(formats, this::write);
    }

    /**
     * The audit in a screenful of plain text, with where its files lie and what hindered them.
     *
     * @param columns the width of the screen; lines are never longer than 100 characters
     */
    public String onScreen(Written written, int columns) {
        return new ScreenText(index, columns).show(written);
    }

    /** Writes one format to a stream, which is flushed and stays open. */
    public void write(ReportFormat format, OutputStream out) throws IOException {
        var buffered = new BufferedOutputStream(out, 1 << 16);
        switch (format) {
            case XLSX -> BookWriter.write(new Workbook(index).book(), buffered);
            case ISSUED -> BookWriter.writeIssued(new Workbook(index).book(), buffered);
            case JSON -> Json.write(buffered, new FindingsJson(index)::tell);
        }
        buffered.flush();
    }
}
