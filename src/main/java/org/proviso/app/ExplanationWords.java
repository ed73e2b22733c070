package org.proviso.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.audit.Explanation;
import org.proviso.audit.Explanation.Fired;
import org.proviso.audit.Explanation.Found;
import org.proviso.audit.Explanation.Missed;
import org.proviso.audit.Explanation.Row;
import org.proviso.source.Quote;
import org.proviso.text.Json;

/**
 * Tells an explanation, to a person and to a program.
 *
 * @param named true when rules were asked about by name; then every row of each is told, else the nearest few rules
 */
record ExplanationWords(Explanation explanation, boolean named) {
    private static final int NEAREST = 5;
    private static final int LONGEST = 100;
    private static final String NAMES = "names ";

    private List<Missed> missed() {
        if (named) {
            return explanation.missed();
        }
        return explanation.missed().stream()
                .filter(each -> each.nearness() > 0)
                .sorted(Comparator.comparingDouble(Missed::nearness).reversed().thenComparing(Missed::rule))
                .limit(NEAREST)
                .toList();
    }

    String text() {
        StringBuilder all = new StringBuilder("What was found\n");
        Columns found = new Columns();
        facts().forEach(each -> found.row("  " + each.says(), words(each)));
        all.append(explanation.found().isEmpty() ? "  nothing that the vocabulary knows\n" : found.toString());
        all.append("\nWhich rules fired\n");
        explanation.fired().forEach(each -> all.append(fired(each)));
        all.append(explanation.fired().isEmpty() ? "  none\n" : "");
        if (!missed().isEmpty()) {
            all.append(
                    named
                            ? "\nWhy others did not\n"
                            : "\nWhich came near and did not (ask with --rule for any other)\n");
            missed().forEach(each -> all.append(missed(each)));
        }
        return all.toString();
    }

    /** What is named by the same words stands in one line. */
    private List<Found> facts() {
        List<Found> lines = new ArrayList<>();
        Map<Optional<Quote>, Set<String>> named = new LinkedHashMap<>();
        for (Found each : explanation.found()) {
            if (each.says().startsWith(NAMES)) {
                named.computeIfAbsent(each.quote(), quote -> new LinkedHashSet<>())
                        .add(each.says().substring(NAMES.length()));
            } else {
                lines.add(each);
            }
        }
        named.forEach((quote, concepts) -> lines.add(new Found(NAMES + String.join(", ", concepts), quote)));
        return lines;
    }

    private static String fired(Fired fired) {
        return "  " + fired.rule() + " (" + fired.sort() + ", row " + fired.way() + "): " + fired.concludes() + "\n"
                + fired.on().stream()
                        .map(each -> "      on " + each.says() + words(each, " "))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private String missed(Missed missed) {
        StringBuilder all = new StringBuilder("  " + missed.rule() + " (" + missed.sort() + ")\n");
        for (Row row : named ? missed.rows() : missed.rows().subList(0, 1)) {
            all.append("    row ")
                    .append(row.way())
                    .append(" asks: ")
                    .append(row.asks())
                    .append('\n');
            all.append("      met ").append(row.met()).append(" of ").append(row.of());
            all.append("; first not met: ").append(row.failed()).append('\n');
            row.nearest()
                    .ifPresent(near -> all.append("      nearest: ")
                            .append(near.says())
                            .append(words(near, " "))
                            .append('\n'));
            row.lacks().forEach(lack -> all.append("      ").append(lack).append('\n'));
        }
        return all.toString();
    }

    private static String words(Found found, String before) {
        return found.quote().isEmpty() ? "" : before + words(found);
    }

    private static String words(Found found) {
        return found.quote()
                .map(Quote::text)
                .map(text -> text.strip().replaceAll("\\s+", " ").replaceAll("^[,;:.\\s]+", ""))
                .map(text -> "“" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "”")
                .orElse("");
    }

    void json(Json json) {
        json.objects("found", explanation.found(), ExplanationWords::found)
                .objects(
                        "fired",
                        explanation.fired(),
                        (out, fired) -> out.text("rule", fired.rule().value())
                                .text("kind", fired.sort())
                                .text("name", fired.name())
                                .number("row", fired.way())
                                .text("concludes", fired.concludes())
                                .objects("on", fired.on(), ExplanationWords::found))
                .objects(
                        "notFired",
                        missed(),
                        (out, missed) -> out.text("rule", missed.rule().value())
                                .text("kind", missed.sort())
                                .text("name", missed.name())
                                .objects("rows", missed.rows(), ExplanationWords::row));
    }

    private static void row(Json json, Row row) {
        json.number("row", row.way())
                .text("asks", row.asks())
                .number("met", row.met())
                .number("of", row.of())
                .text("firstNotMet", row.failed())
                .objects("nearest", row.nearest().stream().toList(), ExplanationWords::found)
                .texts("lacks", row.lacks());
    }

    private static void found(Json json, Found found) {
        Optional<Quote> quote = found.quote();
        json.text("says", found.says()).text("text", quote.map(Quote::text));
        quote.ifPresent(at ->
                json.number("start", at.span().start()).number("end", at.span().end()));
    }
}
