package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import java.util.stream.Stream;
import org.proviso.audit.RuleUse;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;

/** Every rule of the run, also those that did not fire. */
final class RulesTable {
    static final String NAME = "Rules";
    private final AuditIndex index;

    RulesTable(AuditIndex index) {
        this.index = index;
    }

    Table<RuleUse> table() {
        return new Table<>(
                NAME,
                "Rules: every rule of the run, also those that did not fire.",
                "The run had no rules.",
                1,
                Stream.of(whatItSays(), onScreen()).flatMap(List::stream).toList(),
                rule -> rule.id().value(),
                index.audit().rules());
    }

    private static List<TableColumn<RuleUse>> whatItSays() {
        return List.of(
                head("Rule", 30, "The rule's name.").text(RuleUse::name),
                head("Concludes", 14, "What the rule concludes.").text(RuleUse::kind),
                head(
                                "Reads as",
                                110,
                                "The rule read back as one English sentence. The words in quotes stand in the glossary.")
                        .text(RuleUse::sentence),
                head("Fired", 7, "How often it fired in this run.").number(RuleUse::firings),
                head("Status", 10, "Where the rule is in its life. Shipped: not reviewed by counsel.")
                        .text(RuleUse::status));
    }

    private static List<TableColumn<RuleUse>> onScreen() {
        return List.of(
                head("Criterion", 24, "The criterion that a mapping leads to.")
                        .onScreen()
                        .cell(rule -> rule.criterion().map(Phrasing::link).orElse(Cell.text("none"))),
                head("Version", 8, "The version that was used.").onScreen().number(RuleUse::version),
                head("Author", 16, "Who wrote it.").onScreen().text(RuleUse::author),
                head("From", 11, "First day on which the rule is used.")
                        .onScreen()
                        .text(rule -> rule.from().toString()),
                head("Until", 11, "Last day on which the rule is used.")
                        .onScreen()
                        .text(rule -> rule.until().map(Object::toString).orElse("open")),
                head("Measured", 40, "How often the rule was right on labelled sets: set, counts, day.")
                        .onScreen()
                        .text(RuleUse::measured),
                head("Id", 44, "The rule's id.")
                        .forMachines()
                        .text(rule -> rule.id().value()));
    }
}
