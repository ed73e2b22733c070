package org.proviso.report;

import static org.proviso.sheet.Column.head;

import java.util.Collection;
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
                head("Text", 84, "The words of the document, verbatim.").text(Judged::text),
                head("States", 26, "The provision types that it states, with the confidence of each.")
                        .text(ProvisionsTable::types),
                head("Denies", 18, "The provision types of which it says that they are not done.")
                        .text(judged -> lines(judged.denies())),
                head("Patterns", 26, "The compound patterns that it shows.").text(judged -> lines(judged.patterns())),
                head("Findings", 10, "The findings that it raised. Leads to the first.")
                        .cell(this::findings),
                head("Document", 22, "Leads to the register.")
                        .<Judged>cell(judged -> Cell.link(
                                judged.document().id().value(),
                                DocumentsTable.NAME,
                                judged.document().id().value()))
                        .onScreen(),
                head("Platform", 16, "Whose document it stands in.")
                        .<Judged>text(judged -> judged.document().source().platform())
                        .onScreen(),
                head("Start", 8, "Where it begins in the extracted text, in UTF-16 units from 0.")
                        .<Judged>number(judged -> judged.provision().span().start())
                        .forMachines(),
                head("End", 8, "Where it ends there: the first unit that no longer belongs to it.")
                        .<Judged>number(judged -> judged.provision().span().end())
                        .forMachines());
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

    private Cell findings(Judged judged) {
        List<String> ids = ledger.findingsOf(judged.provision().id().toString());
        return ids.isEmpty() ? Cell.text("none") : Cell.link(String.join("\n", ids), FindingsTable.NAME, ids.get(0));
    }

    private static String lines(Collection<?> ids) {
        return ids.isEmpty() ? "none" : ids.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
}
