package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.audit.Judged;
import org.proviso.rule.Labels;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;

/** Every provision of every assessed document, verbatim: the population that the findings were drawn from. */
final class ProvisionsTable {
    static final String NAME = "Provisions";
    private final AuditIndex index;

    ProvisionsTable(AuditIndex index) {
        this.index = index;
    }

    Table<Judged> table() {
        return new Table<>(
                NAME,
                title(),
                "No document could be assessed.",
                1,
                Stream.of(whatItSays(), onScreen(), forMachines())
                        .flatMap(List::stream)
                        .toList(),
                judged -> judged.provision().id().toString(),
                index.audit().provisions());
    }

    private String title() {
        int all = index.audit().provisions().size();
        return "Provisions: the full population, verbatim, of the documents that were assessed. "
                + Phrasing.share(index.unclassified(), all) + " are of no type that the rules know.";
    }

    private List<TableColumn<Judged>> whatItSays() {
        return List.of(
                head("Provision", 20, "Document and number of the provision.")
                        .text(judged -> judged.provision().id().toString()),
                head("Heading", 20, "The headings above it, widest first.").text(ProvisionsTable::heading),
                head("Text", 78, "The words of the document, verbatim.").text(Judged::text),
                head("States", 34, "The provision types that it states.").text(this::types),
                head("Denies", 22, "The provision types of which it says that they are not done.")
                        .text(judged -> labels(judged.denies(), index::type, "none")),
                head("Patterns", 26, "The compound patterns that it shows.")
                        .text(judged -> labels(judged.patterns(), index::pattern, "none")),
                head("Party", 11, "Who acts in its statements.")
                        .text(judged -> labels(judged.saying().parties(), Labels::plain, "none")),
                head("Modality", 10, "How firmly its statements are said.")
                        .text(judged -> labels(judged.saying().modalities(), Labels::plain, "none")),
                head("Findings", 14, "All the findings that it raised.")
                        .text(judged -> Phrasing.list(findings(judged))));
    }

    private List<TableColumn<Judged>> onScreen() {
        return List.of(
                head("First finding", 9, "Leads to the first finding that it raised.")
                        .onScreen()
                        .cell(this::firstFinding),
                head("Exception", 34, "The words that take a choice back.")
                        .onScreen()
                        .text(judged -> Phrasing.lines(judged.saying().exceptions())),
                head("Document", 22, "Leads to the register.")
                        .onScreen()
                        .cell(judged -> Cell.link(
                                judged.document().id().value(),
                                DocumentsTable.NAME,
                                judged.document().id().value())),
                head("Platform", 16, "Whose document it stands in.")
                        .onScreen()
                        .text(judged -> judged.document().source().platform()));
    }

    private static List<TableColumn<Judged>> forMachines() {
        return List.of(
                head("Type ids", 34, "The ids of the types that it states, with the confidence of each.")
                        .forMachines()
                        .text(ProvisionsTable::typeIds),
                head("Pattern ids", 32, "The ids of the patterns.")
                        .forMachines()
                        .text(judged -> Phrasing.lines(judged.patterns())),
                head("Start", 8, "Where it begins in the extracted text, in UTF-16 units from 0.")
                        .forMachines()
                        .number(judged -> judged.provision().span().start()),
                head("End", 8, "Where it ends there: the first unit that no longer belongs to it.")
                        .forMachines()
                        .number(judged -> judged.provision().span().end()));
    }

    private static String labels(Collection<?> ids, Function<Object, String> label, String none) {
        return ids.isEmpty() ? none : ids.stream().map(label).sorted().collect(Collectors.joining("\n"));
    }

    private String types(Judged judged) {
        return labels(judged.types().keySet(), index::type, "none recognised");
    }

    private static String heading(Judged judged) {
        return judged.heading().isEmpty() ? "none" : String.join(" \u203a ", judged.heading());
    }

    private static String typeIds(Judged judged) {
        return judged.types().isEmpty()
                ? "none recognised"
                : judged.types().entrySet().stream()
                        .map(type -> String.format(Locale.ROOT, "%s (%.2f)", type.getKey(), type.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private List<String> findings(Judged judged) {
        return index.findingsOf(judged.provision().id().toString());
    }

    private Cell firstFinding(Judged judged) {
        return Phrasing.first(findings(judged), FindingsTable.NAME);
    }
}
