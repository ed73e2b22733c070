package org.proviso.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.rule.RuleBook;

/**
 * What taking a desk in comes to.
 *
 * @param problems while there is one, nothing changes
 * @param remarks what was put straight or passed over, and said
 * @param changes what changes, one sentence each
 * @param files the new text of every file that changes, by its name in rules/
 * @param book the rules as they would be, what stands on the desk at the places of its cells
 * @param marked a copy of the workbook in which the problems are red; empty when there is none or no copy can be made
 */
public record Taken(
        List<Complaint> problems,
        List<Complaint> remarks,
        List<String> changes,
        Map<String, String> files,
        RuleBook book,
        Optional<byte[]> marked) {
    public Taken {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
        changes = List.copyOf(changes);
        files = new LinkedHashMap<>(files);
    }
}
