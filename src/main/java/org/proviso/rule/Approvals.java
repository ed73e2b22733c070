package org.proviso.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Digest;
import org.proviso.text.Node;

/** The file rules/approvals.yaml: who approved which content of which rule, in the order in which it was done. */
public record Approvals(List<Approval> list) {
    /** Its name in the folder of rules. */
    public static final String FILE = "approvals.yaml";

    public Approvals {
        list = List.copyOf(list);
    }

    /** The approvals in the file; none when there is no such file. */
    public static Approvals read(Optional<Node> file) {
        List<Approval> all = new ArrayList<>();
        file.ifPresent(node -> {
            node.at("approvals").items().forEach(entry -> read(entry).ifPresent(all::add));
            node.onlyKeys("previews");
        });
        return new Approvals(all);
    }

    /** Whether somebody approved that content of that rule. */
    public boolean has(RuleId rule, Digest content) {
        return list.stream()
                .anyMatch(approval ->
                        approval.rule().equals(rule) && approval.content().equals(content));
    }

    /** Whether somebody approved that content of that rule while it hung on what it hangs on now. */
    boolean has(RuleId rule, Digest content, Digest restsOn) {
        return list.stream()
                .anyMatch(approval -> approval.rule().equals(rule)
                        && approval.content().equals(content)
                        && approval.restsOn().equals(restsOn));
    }

    private static Optional<Approval> read(Node entry) {
        String date = entry.need("date");
        String content = entry.need("content");
        String restsOn = entry.need("rests-on");
        String preview = entry.need("preview");
        RuleId rule = new RuleId(entry.need("rule"));
        String name = entry.need("name");
        String role = entry.need("role");
        entry.nothingElse();
        try {
            return Optional.of(new Approval(
                    rule,
                    new Digest(content),
                    new Digest(restsOn),
                    new Digest(preview),
                    name,
                    role,
                    LocalDate.parse(date),
                    entry.place()));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            entry.problem("An approval has three digests of 64 hexadecimal digits and a date such as 2026-11-24.");
            return Optional.empty();
        }
    }
}
