package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import org.proviso.audit.Term;
import org.proviso.sheet.Table;

/** The words of rules and findings, each with what it means. */
final class GlossaryTable {
    static final String NAME = "Glossary";
    private final AuditIndex index;

    GlossaryTable(AuditIndex index) {
        this.index = index;
    }

    Table<Term> table() {
        return new Table<>(
                NAME,
                "Glossary: the words of rules and findings. Outcomes and severities are explained on the sheet "
                        + MethodPage.NAME + ".",
                "The run had no rules.",
                1,
                List.of(
                        head("Term", 34, "The word as findings and rules use it.")
                                .text(Term::label),
                        head("Kind", 20, "What sort of word it is.").text(Term::kind),
                        head("Meaning", 66, "What it means.").text(Term::meaning),
                        head("Example", 66, "A text of our own that shows it.").text(Term::example),
                        head("Id", 32, "The same for programs.").forMachines().text(Term::id)),
                term -> term.kind() + " " + term.id(),
                index.audit().terms());
    }
}
