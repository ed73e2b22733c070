package org.proviso.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.audit.Judge;
import org.proviso.document.Passage;
import org.proviso.rule.Examples;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleId;
import org.proviso.source.Problems;
import org.proviso.statement.Facts;
import org.proviso.statement.StatementReader;
import org.proviso.text.Json;

/** Runs every example of every rule, and looks whether what mappings and rules name is there. */
final class RulesCheck {
    private final Knowledge knowledge;
    private final Problems problems;
    private int examples;

    RulesCheck(Knowledge knowledge, Problems problems) {
        this.knowledge = knowledge;
        this.problems = problems;
    }

    void run() {
        names();
        Judge judge = Judge.ofRules(knowledge.book(), problems);
        StatementReader reader = new StatementReader(knowledge.book().vocabulary());
        for (Rule rule : knowledge.book().rules()) {
            rule.examples().flagged().forEach(example -> run(rule, example, true, judge, reader));
            rule.examples().unflagged().forEach(example -> run(rule, example, false, judge, reader));
        }
    }

    private void run(Rule rule, Examples.Example example, boolean flagged, Judge judge, StatementReader reader) {
        examples++;
        Set<RuleId> held = judge.holding(facts(example, reader));
        if (held.contains(rule.id()) != flagged) {
            CommandProblems.example(rule, example, flagged, problems);
        }
    }

    private static List<Facts> facts(Examples.Example example, StatementReader reader) {
        List<Facts> documents = new ArrayList<>();
        for (String text : example.whole()) {
            int ordinal = documents.size();
            documents.add(reader.read(Passage.of("example " + ordinal, example.heading(), text), ordinal));
        }
        return documents;
    }

    private void names() {
        Set<String> patterns = knowledge.book().all(Rule.PatternRule.class).stream()
                .map(rule -> rule.id().value())
                .collect(Collectors.toSet());
        for (Rule.MappingRule mapping : knowledge.book().all(Rule.MappingRule.class)) {
            if (knowledge.catalogue().find(mapping.criterion()).isEmpty()) {
                CommandProblems.unmapped(
                        mapping,
                        "criterion",
                        mapping.criterion().value(),
                        knowledge.catalogue().criteria().stream()
                                .map(each -> each.id().value())
                                .toList(),
                        problems);
            }
            if (!patterns.contains(mapping.pattern().value())) {
                CommandProblems.unmapped(mapping, "pattern", mapping.pattern().value(), patterns, problems);
            }
        }
    }

    String text() {
        return knowledge.book().rules().size() + " rules read, " + examples + " examples run, "
                + problems.list().size() + (problems.list().size() == 1 ? " problem\n" : " problems\n");
    }

    void json(Json json) {
        json.number("rules", knowledge.book().rules().size())
                .number("examples", examples)
                .objects("problems", problems.list(), CommandProblems::json);
    }
}
