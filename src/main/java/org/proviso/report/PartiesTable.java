package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import org.proviso.audit.Party;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;

/** Who stands behind the documents of each platform. */
final class PartiesTable {
    static final String NAME = "Parties";
    private final AuditIndex index;

    PartiesTable(AuditIndex index) {
        this.index = index;
    }

    Table<Party> table() {
        return new Table<>(
                NAME,
                "Parties: where the documents name who stands behind them, in which role, and for which region.",
                "The documents supplied name nobody.",
                2,
                List.of(
                        head("Platform", 18, "Whose documents were read.").text(Party::platform),
                        head("Role", 30, "In which role it is named.")
                                .text(party -> party.role().name()),
                        head("Region", 22, "The regions or audiences named with it, or in the heading above.")
                                .text(party ->
                                        party.regions().isEmpty() ? "none named" : String.join("\n", party.regions())),
                        head("Words", 90, "The words that name it, verbatim.")
                                .text(party -> party.quote().text()),
                        head("Provision", 30, "Leads there.")
                                .cell(party -> Cell.link(
                                        party.provision().toString(),
                                        ProvisionsTable.NAME,
                                        party.provision().toString()))),
                party -> party.platform() + " " + party.role().id() + " " + party.provision() + " "
                        + party.quote().span().start(),
                index.audit().parties());
    }
}
