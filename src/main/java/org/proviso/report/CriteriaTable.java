package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.audit.RuleUse;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;

/** Every criterion of the run, with its standing and how surely its citation is known. */
final class CriteriaTable {
    static final String NAME = "Criteria";
    private final AuditIndex index;

    CriteriaTable(AuditIndex index) {
        this.index = index;
    }

    Table<Criterion> table() {
        return new Table<>(
                NAME,
                "Criteria: what the documents were held against, in our own words. The law's text is at the source.",
                "The run had no criteria.",
                1,
                columns(),
                criterion -> criterion.id().value(),
                index.audit().criteria());
    }

    private List<TableColumn<Criterion>> columns() {
        return Stream.of(whatIsAsked(), howItIsJudged(), onScreen())
                .flatMap(List::stream)
                .toList();
    }

    private static List<TableColumn<Criterion>> whatIsAsked() {
        return List.of(
                head("Criterion", 21, "The criterion's id.")
                        .text(criterion -> criterion.id().value()),
                head(
                                "Citation",
                                20,
                                "Where the law says it. Says so when the number is still to be re-checked, and why.")
                        .text(Phrasing::citation),
                head("Title", 22, "The criterion in a few words.").text(Criterion::title),
                head("Requirement", 42, "What is asked, in our own words.").text(Criterion::requirement),
                head("Kind", 13, "A clause that puts something at risk, or a disclosure that is owed.")
                        .text(criterion -> criterion.kind().word()),
                head("Severity", 9, "How much a finding on it matters before other factors.")
                        .word(
                                Phrasing.severities(),
                                criterion -> criterion.severity().word()),
                head("Applies when", 24, "What must be so for it to apply.").text(Criterion::applies),
                head("Standing", 13, "Whether and since when it is in force.").text(CriteriaTable::standing));
    }

    private List<TableColumn<Criterion>> howItIsJudged() {
        return List.of(
                head("Satisfied by", 30, "The provision types of which one, or one of each group, satisfies it.")
                        .text(criterion -> Phrasing.satisfies(index, criterion)),
                head("Judged in", 13, "The kinds of document that can hold the disclosure.")
                        .text(criterion -> orElse(String.join("\n", criterion.judgedIn()), "any document")),
                head("Judged by", 38, "The rules that take a pattern to it, and what no rule looks for.")
                        .text(this::judged),
                head("Findings", 9, "How many findings rest on it.")
                        .number(criterion -> index.findingsOn(criterion.id()).size()));
    }

    private List<TableColumn<Criterion>> onScreen() {
        return List.of(
                head("First finding", 9, "Leads to the first finding on it.")
                        .onScreen()
                        .cell(criterion -> Phrasing.first(index.findingsOn(criterion.id()), FindingsTable.NAME)),
                head("Official text", 44, "Where the official text stands.")
                        .onScreen()
                        .text(criterion -> criterion.source().toString()),
                head("Citation known", 34, "How surely the citation is known, and by a text of which day.")
                        .onScreen()
                        .text(CriteriaTable::checked),
                head("What a reader checks", 44, "What a provision of the right type must say besides.")
                        .onScreen()
                        .text(criterion -> criterion.satisfactionNote().orElse("none given")),
                head("Severity reason", 28, "Why it matters that much.")
                        .onScreen()
                        .text(Criterion::severityReason),
                head("Support", 26, "A guideline or case.")
                        .onScreen()
                        .text(criterion -> criterion.support().orElse("none given")),
                head("Notes", 44, "Doubts and remarks on our reading.")
                        .onScreen()
                        .text(criterion -> Phrasing.lines(criterion.notes())),
                head("Regulation", 16, "The law, by its id.")
                        .onScreen()
                        .text(criterion -> criterion.regulation().value()));
    }

    /** The rules that judge a criterion, or why none does. */
    private String judged(Criterion criterion) {
        if (!criterion.notJudged().isEmpty()) {
            return "not judged: " + criterion.notJudged();
        }
        String rules = judgedBy(index, criterion.id());
        boolean searched = !criterion.satisfiedBy().isEmpty();
        return rules.isEmpty()
                ? searched ? "the search for what satisfies it" : "no rule yet"
                : rules + (searched ? "\nand the search for what satisfies it" : "");
    }

    /** The names of the rules that take a pattern to a criterion, one a line. */
    static String judgedBy(AuditIndex index, CriterionId criterion) {
        return index.rulesOn(criterion).stream().map(RuleUse::name).collect(Collectors.joining("\n"));
    }

    private static String checked(Criterion criterion) {
        return Phrasing.known(criterion)
                + criterion
                        .standing()
                        .checkedOn()
                        .map(day -> "\ncopy of " + day)
                        .orElse("");
    }

    private static String standing(Criterion criterion) {
        return criterion.standing().status().word() + "\nfrom "
                + criterion.standing().from()
                + criterion.standing().until().map(day -> "\nuntil " + day).orElse("");
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }
}
