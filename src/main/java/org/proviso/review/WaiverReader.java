package org.proviso.review;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Problems;
import org.proviso.text.Node;
import org.proviso.text.Yaml;

/** Reads a file of waivers strictly: what does not fit is a problem, and nothing is waived by a guess. */
final class WaiverReader {
    static final String NOT_DONE = "Nothing was audited.";
    private static final String ID = "[A-Z]+-\\d+";
    private static final String FINGERPRINT = "[0-9a-f]{12,64}";

    private final Problems problems;
    private final Set<String> ids = new HashSet<>();

    WaiverReader(Problems problems) {
        this.problems = problems;
    }

    List<Waiver> read(String name, String text) {
        Problems shape = new Problems();
        Node file = Yaml.read(name, text, shape);
        List<Waiver> waivers = new ArrayList<>();
        if (file.isMapping()) {
            file.at("waivers").items().forEach(node -> waivers.add(waiver(node)));
            file.nothingElse();
        } else if (!file.isEmpty()) {
            file.problem("Expected \"waivers:\" and a list under it.");
        }
        shape.list().forEach(each -> problems.add("WAIV-002", each.place(), each.found(), NOT_DONE));
        return waivers;
    }

    private Waiver waiver(Node node) {
        String id = node.need("id");
        if (!id.isEmpty() && !ids.add(id)) {
            problems.add("WAIV-004", node.at("id").place(), "There are two waivers \"" + id + "\".", NOT_DONE);
        }
        LocalDate from = date(node, "from");
        LocalDate to = date(node, "to");
        if (to.isBefore(from)) {
            problems.add(
                    "WAIV-003",
                    node.at("to").place(),
                    "The waiver \"" + id + "\" ends on " + to + ", before it begins on " + from + ".",
                    NOT_DONE);
        }
        Waiver waiver =
                new Waiver(id, scope(id, node), node.need("reason"), node.need("approver"), from, to, node.place());
        node.nothingElse();
        return waiver;
    }

    private Scope scope(String id, Node node) {
        Node scope = node.at("scope");
        Scope read = new Scope(
                scope.maybe("finding"),
                scope.maybe("run"),
                scope.maybe("provision"),
                scope.maybe("rule"),
                scope.maybe("platform"),
                scope.maybe("criterion"));
        scope.nothingElse();
        if (!read.isAnything()) {
            problems.add(
                    "WAIV-007",
                    scope.place(),
                    "The scope of the waiver \"" + id
                            + "\" names nothing, and would waive every finding. Name a finding, provision, rule, platform or criterion.",
                    NOT_DONE);
        }
        finding(id, scope, read);
        return read;
    }

    private void finding(String id, Node scope, Scope read) {
        Optional<String> finding = read.finding();
        boolean numbered = finding.map(each -> each.matches(ID)).orElse(false);
        if (finding.isPresent()
                && !(numbered ? read.run().isPresent() : finding.get().matches(FINGERPRINT))) {
            problems.add(
                    "WAIV-008",
                    scope.at("finding").place(),
                    "The waiver \"" + id + "\" is about the finding \"" + finding.get()
                            + "\". A fingerprint is expected (12 to 64 of its digits), or a number with the run that gave it (\"run:\"), since the next run numbers anew.",
                    NOT_DONE);
        }
    }

    private LocalDate date(Node node, String key) {
        String written = node.need(key);
        try {
            return written.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            problems.add(
                    "WAIV-003",
                    node.at(key).place(),
                    "\"" + written + "\" is no day; one such as 2026-11-24 is expected.",
                    NOT_DONE);
            return LocalDate.EPOCH;
        }
    }
}
