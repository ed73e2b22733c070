package org.proviso.app;

import java.time.LocalDate;
import java.util.List;
import org.proviso.rule.Examples;
import org.proviso.rule.Rule;
import org.proviso.rule.Sentence;
import org.proviso.rule.Way;
import org.proviso.text.Json;

/** Says what a rule asks and where it stands in its life. */
record RuleWords(Rule rule) {
    static String table(List<RuleWords> rules) {
        Columns table = new Columns();
        table.row("rule", "kind", "status", "version", "rows", "name");
        for (RuleWords each : rules) {
            Rule rule = each.rule();
            table.row(
                    rule.id().value(),
                    rule.kind(),
                    rule.life().status().word(),
                    String.valueOf(rule.life().version()),
                    String.valueOf(rule.ways().size()),
                    rule.name());
        }
        return table + "\n" + rules.size() + " rules\n";
    }

    String text() {
        Columns page = new Columns();
        page.row("rule", rule.id().value());
        page.row("kind", rule.kind());
        page.row("name", rule.name());
        page.row(
                "life",
                rule.life().status().word() + ", version " + rule.life().version() + ", by "
                        + rule.life().author() + ", from " + rule.life().from()
                        + rule.life().until().map(day -> ", until " + day).orElse(""));
        page.row("written in", rule.place().toString());
        if (rule.ways().isEmpty()) {
            page.row("says", Sentence.of(rule));
        }
        for (Way way : rule.ways()) {
            page.row("row " + way.number(), Sentence.of(way));
        }
        rule.examples().flagged().forEach(example -> page.row("flagged", words(example)));
        rule.examples().needsReader().forEach(example -> page.row("needs a reader", words(example)));
        rule.examples().notFlagged().forEach(example -> page.row("not flagged", words(example)));
        rule.examples().nearMisses().forEach(example -> page.row("near miss", words(example)));
        return page.toString();
    }

    private static String words(Examples.Example example) {
        String text = "“" + example.text().strip() + "”";
        return example.heading().isEmpty() ? text : text + " (under “" + example.heading() + "”)";
    }

    void json(Json json) {
        json.text("id", rule.id().value())
                .text("kind", rule.kind())
                .text("name", rule.name())
                .text("status", rule.life().status().word())
                .number("version", rule.life().version())
                .text("author", rule.life().author())
                .text("from", rule.life().from().toString())
                .text("until", rule.life().until().map(LocalDate::toString))
                .text("sentence", Sentence.of(rule))
                .objects(
                        "rows",
                        rule.ways(),
                        (row, way) -> row.number("number", way.number()).text("asks", Sentence.of(way)))
                .objects("flagged", rule.examples().flagged(), RuleWords::example)
                .objects("needsReader", rule.examples().needsReader(), RuleWords::example)
                .objects("notFlagged", rule.examples().notFlagged(), RuleWords::example)
                .objects("nearMiss", rule.examples().nearMisses(), RuleWords::example)
                .text("place", rule.place().toString());
    }

    private static void example(Json json, Examples.Example example) {
        json.text("heading", example.heading())
                .text("text", example.text())
                .text("place", example.place().toString());
    }
}
