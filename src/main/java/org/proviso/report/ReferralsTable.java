package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import java.util.Map;
import org.proviso.audit.Referral;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Table;
import org.proviso.sheet.Tone;

/** The documents that the supplied ones refer to or incorporate. */
final class ReferralsTable {
    static final String NAME = "Referred documents";
    private static final Map<String, Tone> SUPPLIED = Map.of("supplied", Tone.CALM, "not supplied", Tone.NOTICE);
    private final AuditIndex index;

    ReferralsTable(AuditIndex index) {
        this.index = index;
    }

    Table<Referral> table() {
        return new Table<>(
                NAME,
                "Referred documents: what the supplied documents refer to or incorporate. What was not supplied was not read.",
                "No document is referred to.",
                1,
                List.of(
                        head("Document referred to", 34, "As the supplied document calls it.")
                                .text(Referral::target),
                        head("Supplied", 14, "Whether it was among the documents of this run.")
                                .word(SUPPLIED, referral -> referral.supplied() ? "supplied" : "not supplied"),
                        head("Referred to in", 34, "The provision that refers to it. Leads there.")
                                .cell(referral -> Cell.link(
                                        referral.from().toString(),
                                        ProvisionsTable.NAME,
                                        referral.from().toString())),
                        head("Phrasing", 100, "The words that refer to it, verbatim.")
                                .text(referral -> referral.quote().text())),
                referral -> referral.from() + " " + referral.target(),
                index.audit().referrals());
    }
}
