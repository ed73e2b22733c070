package org.proviso.report;

import static org.proviso.sheet.Column.head;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.proviso.audit.Judged;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Column;
import org.proviso.sheet.Table;

/** Every provision of every assessed document, verbatim: the population that the findings were drawn from. */
final class ProvisionsTable {
    static final String NAME = "Provisions";
    private final Ledger ledger;

    ProvisionsTable(Ledger ledger) {
        this.ledger = ledger;
    }

    Table<Judged> table() {
        return new Table<>(
                NAME,
                "Provisions: the full population, verbatim, of the documents that were assessed.",
                "No document could be assessed.",
                1,
                columns(),
                judged -> judged.provision().id().toString(),
                ledger.audit().provisions());
    }

    private List<Column<Judged>> columns() {
        return List.of(
                head("Provision", 17, "Document and number of the provision.")
                        .text(judged -> judged.provision().id().toString()),
                head("Heading", 24, "The headings above it, widest first.").text(ProvisionsTable::heading),
                head("Text", 80, "The words of the document, verbatim.").text(Judged::text),
                head("States", 30, "The provision types that it states, with the confidence of each.")
                        .text(ProvisionsTable::types),
                head("Denies", 22, "The provision types of which it says that they are not done.")
                        .text(judged -> Words.lines(judged.denies())),
                head("Patterns", 28, "The compound patterns that it shows.")
                        .text(judged -> Words.lines(judged.patterns())),
                head("First finding", 9, "Leads to the first finding that it raised.")
                        .cell(this::firstFinding),
                head("Findings", 16, "All the findings that it raised.").text(judged -> Words.list(findings(judged))),
                head("Document", 22, "Leads to the register.")
                        .onScreen()
                        .cell(judged -> Cell.link(
                                judged.document().id().value(),
                                DocumentsTable.NAME,
                                judged.document().id().value())),
                head("Platform", 16, "Whose document it stands in.")
                        .onScreen()
                        .text(judged -> judged.document().source().platform()),
                head("Start", 8, "Where it begins in the extracted text, in UTF-16 units from 0.")
                        .forMachines()
                        .number(judged -> judged.provision().span().start()),
                head("End", 8, "Where it ends there: the first unit that no longer belongs to it.")
                        .forMachines()
                        .number(judged -> judged.provision().span().end()));
    }

    private static String heading(Judged judged) {
        return judged.heading().isEmpty() ? "none" : String.join(" \u203a ", judged.heading());
    }

    private static String types(Judged judged) {
        return judged.types().isEmpty()
                ? "none recognised"
                : judged.types().entrySet().stream()
                        .map(type -> String.format(Locale.ROOT, "%s (%.2f)", type.getKey(), type.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private List<String> findings(Judged judged) {
        return ledger.findingsOf(judged.provision().id().toString());
    }

    private Cell firstFinding(Judged judged) {
        return Words.first(findings(judged), FindingsTable.NAME);
    }
}
