package org.proviso.rule;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Severity;
import org.proviso.source.Digest;
import org.proviso.text.Node;

/** Reads one rule; what its file says under {@code life} holds where the rule itself says nothing. */
final class RuleReader {
    private static final List<String> FINDINGS = List.of("at-risk-clause", "incomplete-disclosure", "contradiction");

    private final Node life;
    private final WayReader ways;
    private final Approvals approvals;
    private final Voice voice;
    private final Map<RuleId, Digest> approved = new HashMap<>();

    RuleReader(Node life, RuleBookReader.Known known, Approvals approvals, Voice voice) {
        this.voice = voice;
        this.life = life;
        this.approvals = approvals;
        this.ways = new WayReader(known);
    }

    Rule rule(String sort, String id, Node node) {
        Rule rule = switch (sort) {
            case "types" -> type(id, node);
            case "patterns" -> pattern(id, node);
            case "applicability" -> flag(id, node);
            case "scope" -> scope(id, node);
            case "mappings" -> mapping(id, node);
            default -> factor(id, node);
        };
        node.nothingElse();
        if (rule.life().status() == Life.Status.APPROVED) {
            Digest content = RuleDigest.of(sort, id, node, life);
            approved.put(rule.id(), content);
            unlessApproved(rule, content, node);
        }
        return rule;
    }

    private void unlessApproved(Rule rule, Digest content, Node node) {
        if (!approvals.has(rule.id(), content)) {
            node.problems()
                    .add(
                            "RULE-010",
                            node.place(),
                            "The rule \"" + rule.id()
                                    + "\" is marked approved, and nobody approved what it says now. Set its status to"
                                    + " in-review, and approve it with \"proviso rules approve\".",
                            "No rule was taken in.");
        }
    }

    /** Of the rules read that are marked approved, what each says. */
    Map<RuleId, Digest> approved() {
        return approved;
    }

    private Rule type(String id, Node node) {
        return new Rule.TypeRule(
                new ProvisionTypeId(id),
                node.need("name"),
                node.need("definition"),
                node.maybe("auxiliary").isPresent(),
                life(node),
                waysOf(node, true),
                examples(node),
                node.place());
    }

    private Rule pattern(String id, Node node) {
        return new Rule.PatternRule(
                new PatternId(id),
                node.need("name"),
                node.need("definition"),
                node.maybe("refines").map(PatternId::new),
                node.maybe("per").orElse("provision").equals("document"),
                !node.maybe("listed").orElse("yes").equals("no"),
                node.share("confidence", 1.0),
                life(node),
                waysOf(node, true),
                examples(node),
                node.place());
    }

    private Rule flag(String id, Node node) {
        return new Rule.FlagRule(
                new RuleId(id),
                node.need("flag"),
                !node.maybe("holds").orElse("yes").equals("no"),
                node.need("name"),
                life(node),
                waysOf(node, true),
                examples(node),
                node.place());
    }

    private Rule scope(String id, Node node) {
        return new Rule.ScopeRule(
                new RuleId(id),
                node.need("addressed"),
                node.need("name"),
                life(node),
                waysOf(node, true),
                examples(node),
                node.place());
    }

    private Rule mapping(String id, Node node) {
        return new Rule.MappingRule(
                new RuleId(id),
                node.need("name"),
                new PatternId(node.need("pattern")),
                new CriterionId(node.need("criterion")),
                finding(node),
                node.word("severity", Severity.MEDIUM),
                node.share("confidence", 1.0),
                statement(id, node),
                assumes(node),
                life(node),
                waysOf(node, false),
                examples(node),
                node.place());
    }

    private String statement(String id, Node node) {
        String statement = node.need("statement");
        voice.check(node.at("statement"), id);
        return statement;
    }

    private static String finding(Node node) {
        String written = node.maybe("finding").orElse(FINDINGS.get(0));
        if (!FINDINGS.contains(written)) {
            node.at("finding")
                    .problem("\"" + written + "\" is no kind of finding; known are " + String.join(", ", FINDINGS)
                            + ".");
        }
        return written;
    }

    /** The word "none" is written, so that nobody forgets to think of it. */
    private static List<String> assumes(Node node) {
        String written = node.need("condition");
        if (written.matches("(only )?if .*")) {
            node.at("condition")
                    .problem("\"" + written + "\" is to be said as a clause without \"if\", or as \"none\" where the"
                            + " finding assumes nothing beyond what its criterion hangs on.");
        }
        return written.isEmpty() || written.equals("none") ? List.of() : List.of(written);
    }

    private Rule factor(String id, Node node) {
        return new Rule.FactorRule(
                new RuleId(id),
                node.need("name"),
                (int) node.number("shift", 0),
                node.need("because"),
                node.texts("mappings").stream().map(RuleId::new).toList(),
                life(node),
                waysOf(node, true),
                examples(node),
                node.place());
    }

    private List<Way> waysOf(Node node, boolean needed) {
        List<Way> read = new ArrayList<>();
        for (Node row : node.at("when").items()) {
            Way way = ways.way(read.size() + 1, row);
            if (needed && !way.conditions().isEmpty() && way.asksNothingHere()) {
                row.problem(
                        "The row asks only for what is not there, or stands elsewhere; name something that is here.");
            }
            way.comparesNothing().ifPresent(column -> compared(row.at(column.key()), column));
            read.add(way);
        }
        if (needed && read.isEmpty()) {
            node.problem("The rule has no \"when\": it would hold of nothing.");
        }
        return read;
    }

    private static void compared(Node cell, Column column) {
        String missing = column == Column.SAME_PURPOSE ? "a choice and a statement" : "a choice";
        cell.problems()
                .add(
                        "RULE-012",
                        cell.place(),
                        "\"" + column.key() + "\" compares " + missing
                                + ", and the row does not ask for that. Say in the same row what is meant, in fields such as by,"
                                + " does, choice or overrides.",
                        "No rule was taken in.");
    }

    private Life life(Node node) {
        LocalDate from = date(either(node, "from")).orElse(LocalDate.EPOCH);
        Optional<LocalDate> until = date(either(node, "until"));
        if (until.isPresent() && until.get().isBefore(from)) {
            either(node, "until")
                    .problem("The rule ends on " + until.get() + ", before it begins on " + from
                            + ". Put a later day, or leave it blank.");
        }
        return new Life(
                status(either(node, "status")),
                either(node, "author").text(),
                (int) (node.at("version").isEmpty() ? life : node).number("version", 1),
                from,
                until,
                node.maybe("changed-by"),
                node.maybe("change-note"));
    }

    private static Life.Status status(Node node) {
        return node.isEmpty() ? Life.Status.DRAFT : node.word(Life.Status.DRAFT);
    }

    private Node either(Node node, String key) {
        return node.at(key).isEmpty() ? life.at(key) : node.at(key);
    }

    private static Optional<LocalDate> date(Node node) {
        try {
            return node.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(node.text()));
        } catch (DateTimeParseException e) {
            node.problem("Found \"" + node.text() + "\", expected a date such as 2026-11-24.");
            return Optional.empty();
        }
    }

    private static Examples examples(Node node) {
        return new Examples(
                texts(node.at("flagged")),
                texts(node.at("needs-reader")),
                texts(node.at("not-flagged")),
                texts(node.at("near-miss")));
    }

    private static List<Examples.Example> texts(Node list) {
        List<Examples.Example> texts = new ArrayList<>();
        for (Node item : list.items()) {
            if (item.isMapping()) {
                List<String> documents = item.texts("documents");
                texts.add(new Examples.Example(
                        item.maybe("heading").orElse(""),
                        documents.isEmpty() ? List.of(item.need("text")) : documents,
                        item.maybe("before").orElse(""),
                        item.maybe("after").orElse(""),
                        date(item.at("as-of")),
                        item.maybe("quote").orElse(""),
                        item.place()));
                item.onlyKeys("text");
            } else {
                texts.add(new Examples.Example("", List.of(item.text()), "", "", Optional.empty(), "", item.place()));
            }
        }
        return texts;
    }
}
