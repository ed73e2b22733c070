package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.proviso.audit.Applicability;
import org.proviso.audit.Applies.Answer;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;
import org.proviso.sheet.Tone;

/** What is so of each platform, on which it hangs whether criteria apply. */
final class ApplicabilityTable {
    static final String NAME = "Applicability";
    private static final Map<String, Tone> ANSWERS =
            Map.of(word(Answer.YES), Tone.CALM, word(Answer.NO), Tone.CALM, word(Answer.UNKNOWN), Tone.NOTICE);
    private final AuditIndex index;

    ApplicabilityTable(AuditIndex index) {
        this.index = index;
    }

    Table<Applicability> table() {
        return new Table<>(
                NAME,
                "Applicability: what is so of each platform, by its documents or by proviso.yaml. What is unknown makes findings conditional.",
                "No platform was judged.",
                2,
                columns(),
                line -> line.platform() + " " + line.flag().id(),
                index.audit().profile());
    }

    private static List<TableColumn<Applicability>> columns() {
        return List.of(
                head("Platform", 18, "Whose documents were read.").text(Applicability::platform),
                head("Question", 50, "What is asked of the platform.")
                        .text(line -> line.flag().question()),
                head("Answer", 11, "Yes, no or unknown.").word(ANSWERS, line -> word(line.answer())),
                head("Whence", 40, "The text, or the line of proviso.yaml with its reason.")
                        .text(Applicability::whence),
                head("Words", 70, "What the text says on it, verbatim: the first few places.")
                        .text(ApplicabilityTable::words),
                head("Provision", 26, "Leads to the first place.").cell(ApplicabilityTable::first),
                head("Flag", 30, "The id, as proviso.yaml and the criteria name it.")
                        .onScreen()
                        .text(line -> line.flag().id()),
                head("Rules", 34, "The rules that read the places.").onScreen().text(ApplicabilityTable::rules));
    }

    static String word(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private static String words(Applicability line) {
        return line.evidence().isEmpty()
                ? "nothing on it was found"
                : line.evidence().stream()
                        .map(place -> "\u201c" + place.quote().text() + "\u201d")
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }

    private static Cell first(Applicability line) {
        return Phrasing.first(
                line.evidence().stream()
                        .map(place -> place.provision().toString())
                        .toList(),
                ProvisionsTable.NAME);
    }

    private static String rules(Applicability line) {
        return line.evidence().isEmpty()
                ? "none"
                : line.evidence().stream()
                        .map(Applicability.Evidence::rule)
                        .distinct()
                        .collect(Collectors.joining("\n"));
    }
}
