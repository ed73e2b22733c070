package org.proviso.report;

import static org.proviso.sheet.Column.head;

import java.util.List;
import org.proviso.audit.RuleUse;
import org.proviso.sheet.Table;

/** Every rule of the run, also those that did not fire. */
final class RulesTable {
    static final String NAME = "Rules";
    private final Ledger ledger;

    RulesTable(Ledger ledger) {
        this.ledger = ledger;
    }

    Table<RuleUse> table() {
        return new Table<>(
                NAME,
                "Rules: every rule of the run, also those that did not fire.",
                "The run had no rules.",
                1,
                List.of(
                        head("Rule", 28, "The rule's id.")
                                .text(rule -> rule.id().value()),
                        head("Kind", 14, "What the rule concludes.").text(RuleUse::kind),
                        head("Name", 26, "The rule's name.").text(RuleUse::name),
                        head("Reads as", 66, "The rule read back as one English sentence.")
                                .text(RuleUse::sentence),
                        head("Fired", 8, "How often it fired in this run.").number(RuleUse::firings),
                        head("Status", 11, "Where the rule is in its life.").text(RuleUse::status),
                        head("Version", 8, "The version that was used.").number(RuleUse::version),
                        head("Author", 14, "Who wrote it.").text(RuleUse::author),
                        head("From", 11, "First day on which the rule is used.")
                                .text(rule -> rule.from().toString()),
                        head("Until", 11, "Last day on which the rule is used.")
                                .text(rule -> rule.until().map(Object::toString).orElse("open")),
                        head(
                                        "Measured",
                                        40,
                                        "How often the rule was right on labelled sets: set, counts, day. \"not measured\" where it was not.")
                                .text(RuleUse::measured)),
                rule -> rule.id().value(),
                ledger.audit().rules());
    }
}
