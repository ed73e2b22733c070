package org.proviso.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.proviso.rule.Measures;
import org.proviso.rule.RuleId;
import org.proviso.text.Json;

/** Tells an evaluation, to a person and to a program. */
record EvaluationWords(String set, LocalDate on, String rulesDigest, Evaluation evaluation) {
    String text() {
        StringBuilder all = new StringBuilder(set + ": " + evaluation.units() + " texts, " + on + "\n\n");
        Columns labels = new Columns().row("label", "precision", "recall", "F1", "texts");
        evaluation
                .labels()
                .forEach((label, score) -> labels.row(
                        label,
                        figure(score.precision()),
                        figure(score.recall()),
                        figure(score.f1()),
                        String.valueOf(score.support())));
        Evaluation.Mean macro = evaluation.macro();
        labels.row(
                "macro (labels of 5 texts and more)",
                figure(macro.precision()),
                figure(macro.recall()),
                figure(macro.f1()),
                "");
        Evaluation.Score micro = evaluation.micro();
        labels.row(
                "micro",
                figure(micro.precision()),
                figure(micro.recall()),
                figure(micro.f1()),
                String.valueOf(micro.support()));
        all.append(labels).append('\n');
        Columns rules = new Columns().row("rule", "right", "wrong", "missed", "precision");
        evaluation
                .rules()
                .forEach((rule, counts) -> rules.row(
                        rule.value(),
                        String.valueOf(counts.right()),
                        String.valueOf(counts.wrong()),
                        counts.missed().map(String::valueOf).orElse("not measured"),
                        counts.right() + counts.wrong() == 0
                                ? "not measured"
                                : figure(counts.right() / (double) (counts.right() + counts.wrong()))));
        return all.append(rules).toString();
    }

    private static String figure(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }

    void json(Json json) {
        json.text("set", set)
                .text("on", on.toString())
                .text("rulesDigest", rulesDigest)
                .number("units", evaluation.units())
                .object(
                        "macro",
                        out -> out.decimal("precision", evaluation.macro().precision())
                                .decimal("recall", evaluation.macro().recall())
                                .decimal("f1", evaluation.macro().f1()))
                .object("micro", out -> score(out, evaluation.micro()))
                .objects(
                        "labels",
                        List.copyOf(evaluation.labels().entrySet()),
                        (out, label) -> score(out.text("label", label.getKey()), label.getValue()))
                .objects("rules", List.copyOf(evaluation.rules().entrySet()), EvaluationWords::rule);
    }

    private static void score(Json json, Evaluation.Score score) {
        json.decimal("precision", score.precision())
                .decimal("recall", score.recall())
                .decimal("f1", score.f1())
                .number("n", score.support())
                .number("right", score.right())
                .number("wrong", score.wrong())
                .number("missed", score.missed());
    }

    private static void rule(Json json, Map.Entry<RuleId, Measures.Counts> rule) {
        Measures.Counts counts = rule.getValue();
        json.text("rule", rule.getKey().value()).number("right", counts.right()).number("wrong", counts.wrong());
        counts.missed().ifPresent(missed -> json.number("missed", missed));
    }
}
