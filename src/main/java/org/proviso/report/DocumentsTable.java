package org.proviso.report;

import static org.proviso.sheet.Column.head;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.document.Document;
import org.proviso.document.Reading;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.Tone;
import org.proviso.source.Digest;

/** The register of evidence: every file that was named or found, read or not. */
final class DocumentsTable {
    static final String NAME = "Documents";
    private static final Map<String, Tone> STATUSES =
            Map.of("assessed", Tone.CALM, "not-assessed", Tone.NOTICE, "unread", Tone.ALARM);
    private final Ledger ledger;

    DocumentsTable(Ledger ledger) {
        this.ledger = ledger;
    }

    Table<Reading> table() {
        return new Table<>(
                NAME,
                "Documents: every file that was named or found, read or not.",
                "No file was found.",
                1,
                List.of(
                        head("Document", 24, "Platform and type: the document's id in this run.")
                                .text(reading -> reading.source().id().value()),
                        head("Status", 13, "Assessed, not assessed although read, or unread.")
                                .word(
                                        STATUSES,
                                        reading -> Ledger.status(reading).word()),
                        head("Reason", 32, "Why a document was not assessed.").text(DocumentsTable::reason),
                        head("Format", 10, "Recognised by content.")
                                .text(of(document -> document.format().name().toLowerCase(Locale.ROOT))),
                        head("Language", 9, "ISO 639-1 code of the language that was detected.")
                                .text(of(Document::language)),
                        head("Stated date", 11, "The date that the document states of itself. Recorded, not relied on.")
                                .text(of(document -> document.statedDate()
                                        .map(Object::toString)
                                        .orElse("none stated"))),
                        head("Provisions", 10, "How many provisions the document has.")
                                .number(DocumentsTable::provisions),
                        head("Bytes", 10, "Size of the file.").figure(DocumentsTable::bytes),
                        head("Path", 30, "As it was given to the program.").text(Ledger::path),
                        head("Remarks", 26, "What was noted while reading, without stopping it.")
                                .text(DocumentsTable::remarks),
                        head("Digest of the file", 25, "SHA-256 of the bytes as they were read.")
                                .code(of(document -> document.raw().hex())),
                        head("Digest of the text", 25, "SHA-256 of the extracted text in UTF-8.")
                                .code(of(document -> Digest.of(document.text()).hex())),
                        head("Platform", 16, "Whose document it is.")
                                .onScreen()
                                .text(reading -> reading.source().platform()),
                        head("Type", 20, "What the document is called.")
                                .onScreen()
                                .text(reading -> reading.source().type()),
                        head("First provision", 22, "Leads to where its provisions begin.")
                                .onScreen()
                                .cell(DocumentsTable::firstProvision)),
                reading -> reading.source().id().value(),
                ledger.audit().readings());
    }

    private static Function<Reading, String> of(Function<Document, String> value) {
        return reading -> reading instanceof Reading.Read read ? value.apply(read.document()) : "not read";
    }

    private static String reason(Reading reading) {
        String reason = Ledger.reason(reading);
        return reason.isEmpty() ? "none needed" : reason;
    }

    private static Cell bytes(Reading reading) {
        return reading instanceof Reading.Read read
                ? Cell.number((double) read.document().bytes())
                : Cell.text("not read");
    }

    private static int provisions(Reading reading) {
        return reading instanceof Reading.Read read
                ? read.document().provisions().size()
                : 0;
    }

    private static Cell firstProvision(Reading reading) {
        if (Ledger.status(reading) != Ledger.Status.ASSESSED || provisions(reading) == 0) {
            return Cell.text("none judged");
        }
        String first =
                ((Reading.Read) reading).document().provisions().get(0).id().toString();
        return Cell.link(first, ProvisionsTable.NAME, first);
    }

    private static String remarks(Reading reading) {
        if (!(reading instanceof Reading.Read read) || read.problems().isEmpty()) {
            return "none";
        }
        return read.problems().stream()
                .map(problem -> problem.code() + " " + problem.found() + " " + problem.notDone())
                .collect(Collectors.joining("\n"));
    }
}
