package org.proviso.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.rule.Approval;
import org.proviso.rule.Life;
import org.proviso.rule.RuleBook;
import org.proviso.sheet.Form;

/** The sheet of approvals: which rules wait for one, and who attested what. To read; approving is a command. */
final class SignOff {
    private SignOff() {}

    static Form form(Pack pack, RuleBook book) {
        List<List<String>> rows = new ArrayList<>();
        book.rules().stream()
                .filter(rule -> rule.life().status() != Life.Status.SHIPPED)
                .forEach(rule -> {
                    Optional<Approval> last = pack.approvals().list().stream()
                            .filter(approval -> approval.rule().equals(rule.id()))
                            .reduce((first, second) -> second);
                    rows.add(List.of(
                            rule.id().value(),
                            DeskColumn.word(rule.life().status()),
                            rule.life().author(),
                            rule.life().changedBy().orElse(""),
                            rule.life().changeNote().orElse(""),
                            last.map(Approval::name).orElse(""),
                            last.map(Approval::role).orElse(""),
                            last.map(approval -> approval.date().toString()).orElse(""),
                            last.map(approval -> approval.content().brief()).orElse(""),
                            last.map(approval -> approval.preview().brief()).orElse("")));
                });
        return new Form(
                DeskSheet.SIGN_OFF.title(),
                "proviso rules approve RULE --as NAME --role ROLE: an attestation, not an authentication. Shipped rules are not listed"
                        + (rows.isEmpty() ? "; there is no other rule." : "."),
                1,
                false,
                Desk.locked(List.of(
                        Map.entry("rule", 32),
                        Map.entry("status", 12),
                        Map.entry("author", 20),
                        Map.entry("changed by", 20),
                        Map.entry("change note", 40),
                        Map.entry("approved by", 20),
                        Map.entry("role", 20),
                        Map.entry("date", 12),
                        Map.entry("content", 15),
                        Map.entry("preview", 15))),
                rows,
                0);
    }
}
