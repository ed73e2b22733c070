package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.proviso.document.Document;
import org.proviso.document.Reading;
import org.proviso.report.Register.Entry;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;
import org.proviso.sheet.Tone;
import org.proviso.source.Digest;

/** The register of evidence: every file that was named or found, read or not. */
final class DocumentsTable {
    static final String NAME = "Documents";
    private static final Map<String, Tone> STATUSES =
            Map.of("assessed", Tone.CALM, "not-assessed", Tone.NOTICE, "unread", Tone.ALARM, "skipped", Tone.GREY);
    private final AuditIndex index;

    DocumentsTable(AuditIndex index) {
        this.index = index;
    }

    Table<Entry> table() {
        return new Table<>(
                NAME,
                "Documents: every file that was named or found, read or not.",
                "No file was found.",
                1,
                Stream.of(evidence(), onScreen()).flatMap(List::stream).toList(),
                Entry::id,
                index.register().entries());
    }

    private static List<TableColumn<Entry>> evidence() {
        return List.of(
                head(
                                "Document",
                                26,
                                "Platform and type: the document's id in this run; the path of a file that is no document.")
                        .text(Entry::id),
                head("Status", 13, "Assessed, not assessed although read, unread, or skipped.")
                        .word(STATUSES, entry -> entry.status().word()),
                head("Reason", 34, "Why a file was not assessed.").text(DocumentsTable::reason),
                head("Format", 10, "Recognised by content.")
                        .text(of(document -> document.format().name().toLowerCase(Locale.ROOT))),
                head("Language", 9, "ISO 639-1 code of the language that was detected.")
                        .text(of(Document::language)),
                head("Stated date", 11, "The date that the document states of itself. Recorded, not relied on.")
                        .text(of(document ->
                                document.statedDate().map(Object::toString).orElse("none stated"))),
                head("Provisions", 10, "How many provisions the document has.").number(Entry::provisions),
                head("Path", 32, "Below the folder that was named to the program.")
                        .text(Entry::path),
                head("Bytes", 10, "Size of the file.")
                        .figure(entry -> entry.document()
                                .map(document -> Cell.number((double) document.bytes()))
                                .orElse(Cell.text("not read"))),
                head("Digest of the file", 25, "SHA-256 of the bytes as they were read.")
                        .code(of(document -> document.raw().hex())),
                head("Digest of the text", 25, "SHA-256 of the extracted text in UTF-8.")
                        .code(of(document -> Digest.of(document.text()).hex())));
    }

    private static List<TableColumn<Entry>> onScreen() {
        return List.of(
                head("Remarks", 40, "What was noted while reading, without stopping it.")
                        .onScreen()
                        .text(DocumentsTable::remarks),
                head("Platform", 16, "Whose document it is.")
                        .onScreen()
                        .text(entry -> entry.reading()
                                .map(read -> read.source().platform())
                                .orElse("none")),
                head("Type", 20, "What the document is called.")
                        .onScreen()
                        .text(entry -> entry.reading()
                                .map(read -> read.source().type())
                                .orElse("none")),
                head("First provision", 22, "Leads to where its provisions begin.")
                        .onScreen()
                        .cell(DocumentsTable::firstProvision));
    }

    private static Function<Entry, String> of(Function<Document, String> value) {
        return entry -> entry.document().map(value).orElse("not read");
    }

    private static String reason(Entry entry) {
        return entry.reason().isEmpty() ? "none needed" : entry.reason();
    }

    private static Cell firstProvision(Entry entry) {
        if (entry.status() != Register.Status.ASSESSED || entry.provisions() == 0) {
            return Cell.text("none judged");
        }
        String first = entry.document().orElseThrow().provisions().get(0).id().toString();
        return Cell.link(first, ProvisionsTable.NAME, first);
    }

    private static String remarks(Entry entry) {
        return Phrasing.lines(entry.reading().stream()
                .filter(Reading.Read.class::isInstance)
                .flatMap(read -> read.problems().stream())
                .map(problem -> problem.code() + " " + problem.found() + " " + problem.notDone())
                .toList());
    }
}
