package org.proviso.report;

import static org.proviso.sheet.TableColumn.head;

import java.util.List;
import java.util.Map;
import org.proviso.review.WaiverUse;
import org.proviso.sheet.Table;
import org.proviso.sheet.TableColumn;
import org.proviso.sheet.Tone;

/** Every waiver of the file, in force or not, and the findings that it covers. */
final class WaiversTable {
    static final String NAME = "Waivers";
    private final AuditIndex index;

    WaiversTable(AuditIndex index) {
        this.index = index;
    }

    Table<WaiverUse> table() {
        return new Table<>(
                NAME,
                "Waivers: exceptions that somebody approved, judged on the day of the law. A waived finding stays in every report, and does not count for a gate.",
                "No file of waivers was given.",
                1,
                columns(),
                use -> use.waiver().id(),
                index.review().waivers());
    }

    private List<TableColumn<WaiverUse>> columns() {
        return List.of(
                head("Waiver", 12, "Its id in the file.")
                        .text(use -> use.waiver().id()),
                head("Status", 10, "Active, expired, not yet in force, or in force and unused.")
                        .word(tones(), use -> use.status().word()),
                head("Scope", 44, "What it is about: findings of which all of this holds.")
                        .text(use -> use.waiver().scope().words()),
                head("Reason", 44, "Why, as the file says it.")
                        .text(use -> use.waiver().reason()),
                head("Approver", 20, "Who answers for it.")
                        .text(use -> use.waiver().approver()),
                head("From", 11, "First day, in UTC.")
                        .text(use -> use.waiver().from().toString()),
                head("To", 11, "Last day, which belongs to it, in UTC.")
                        .text(use -> use.waiver().to().toString()),
                head("Findings", 30, "The findings in its scope, also when it is not in force.")
                        .text(use -> use.findings().isEmpty() ? "none" : String.join(", ", use.findings())),
                head("Written at", 40, "Where it stands.")
                        .forMachines()
                        .text(use -> use.waiver().place().at()));
    }

    private static Map<String, Tone> tones() {
        return Map.of(
                WaiverUse.Status.ACTIVE.word(), Tone.CALM,
                WaiverUse.Status.EXPIRED.word(), Tone.STRONG,
                WaiverUse.Status.NOT_YET.word(), Tone.GREY,
                WaiverUse.Status.UNUSED.word(), Tone.GREY);
    }
}
