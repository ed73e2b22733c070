package org.proviso.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.text.JsonLine;

/**
 * The false positives that reviewers found, as examples for whoever writes the rules: the clause stands under the pattern that must not
 * hold of it, in the form that files of rules take and that a desk's sheet Tests takes in.
 */
public record FalsePositives(List<Row> rows, List<String> leftOut) {
    public FalsePositives {
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One clause on which a pattern was found wrongly.
     *
     * @param finding what it was called in the run, and {@code rule} the rule that raised it
     * @param heading the nearest heading above it, "" for none
     */
    public record Row(
            String pattern, String finding, String rule, String heading, String text, String by, String reason) {
        private String example() {
            Map<String, String> fields = new LinkedHashMap<>();
            if (!heading.isEmpty()) {
                fields.put("heading", heading);
            }
            fields.put("text", text);
            return JsonLine.write(fields);
        }
    }

    /** Those of a run that stand in its log; a finding without a clause has no text that an example could be made of. */
    static FalsePositives of(Baseline run, Log log) {
        Map<String, Baseline.Clause> clauses = run.provisions().stream()
                .collect(Collectors.toMap(Baseline.Clause::id, Function.identity(), (one, other) -> one));
        Decisions decisions = new Decisions(log.entries());
        List<Row> rows = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        for (Past past : run.findings()) {
            String item = past.fingerprint().hex();
            Map<ReviewColumn, String> written =
                    decisions.written(item, past.content().hex());
            if (Disposition.FALSE_POSITIVE.word().equals(written.get(ReviewColumn.DISPOSITION))) {
                Optional<Baseline.Clause> clause = past.provision().map(clauses::get);
                clause.ifPresentOrElse(found -> rows.add(row(past, found, written)), () -> leftOut.add(past.id()));
            }
        }
        return new FalsePositives(rows, leftOut);
    }

    private static Row row(Past past, Baseline.Clause clause, Map<ReviewColumn, String> written) {
        List<String> heading = clause.heading();
        return new Row(
                past.text("pattern"),
                past.id(),
                past.text("rule"),
                heading.isEmpty() ? "" : heading.get(heading.size() - 1),
                clause.text(),
                written.getOrDefault(ReviewColumn.REVIEWER, ""),
                written.getOrDefault(ReviewColumn.REASON, ""));
    }

    /** As YAML: by pattern, the examples to be put under its {@code not-flagged}. A clause that raised several findings is one. */
    public String yaml() {
        StringBuilder out = new StringBuilder(
                "# Clauses that reviewers found to be false positives. Put each under \"not-flagged\" of its pattern in rules/provisions.\n");
        Map<String, Map<String, List<Row>>> patterns = new TreeMap<>();
        rows.forEach(row -> patterns.computeIfAbsent(row.pattern(), k -> new LinkedHashMap<>())
                .computeIfAbsent(row.example(), k -> new ArrayList<>())
                .add(row));
        patterns.forEach((pattern, examples) -> {
            out.append(pattern).append(":\n  not-flagged:\n");
            examples.forEach((example, found) -> {
                found.forEach(row -> out.append("    # ").append(said(row)).append('\n'));
                out.append("    - ").append(example).append('\n');
            });
        });
        return out.toString();
    }

    private static String said(Row row) {
        return (row.finding() + ", rule " + row.rule() + ", " + row.by() + ": " + row.reason()).replaceAll("\\R", " ");
    }
}
