package org.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.rule.Measures.Counts;
import org.proviso.rule.Measures.LabelledSet;
import org.proviso.source.Problem;
import org.proviso.source.Problems;
import org.proviso.text.Yaml;

class MeasuresTest {
    private static final RuleId RULE = new RuleId("opt-out-right");
    private static final LabelledSet SET = new LabelledSet(LocalDate.of(2026, 11, 24), 40, "digest");

    private final Problems problems = new Problems();

    private static Measures measured(int right, int wrong, Optional<Integer> missed) {
        return Measures.NONE.with("own set", SET, Map.of(RULE, new Counts(right, wrong, missed)));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        Measures measures =
                measured(8, 2, Optional.of(3)).with("other", SET, Map.of(RULE, new Counts(1, 0, Optional.empty())));

        Measures read = MeasuresReader.read(Yaml.read("measures.yaml", measures.yaml(), problems));

        assertThat(problems.list()).isEmpty();
        assertThat(read).isEqualTo(measures);
    }

    @Test
    void tellsCountsSetAndDay() {
        assertThat(measured(8, 2, Optional.of(8)).words(RULE, "digest"))
                .isEqualTo("own set: precision 0.80 (8 of 10), recall 0.50 (8 of 16), 2026-11-24");
        assertThat(measured(8, 2, Optional.empty()).words(RULE, "another digest"))
                .isEqualTo("own set: precision 0.80 (8 of 10), 2026-11-24, rules changed since");
    }

    @Test
    void whatWasNotMeasuredSaysSo() {
        assertThat(Measures.NONE.words(RULE, "digest")).isEqualTo("not measured");
        assertThat(measured(0, 0, Optional.of(4)).words(RULE, "digest"))
                .contains("precision not measured (0 of 0)", "recall 0.00 (0 of 4)");
    }

    @Test
    void tooFewTextsGiveNoPrecisionToGoBy() {
        assertThat(measured(1, 3, Optional.empty()).precision(RULE)).isEmpty();
        assertThat(measured(1, 4, Optional.empty()).precision(RULE)).contains(0.2);
    }

    @Test
    void measuringASetAgainReplacesWhatWasKnownOfIt() {
        Measures again = measured(8, 2, Optional.empty()).with("own set", SET, Map.of());

        assertThat(again.rules()).isEmpty();
    }

    @Test
    void whatDoesNotBelongThereIsAProblem() {
        MeasuresReader.read(Yaml.read(
                "measures.yaml",
                "sets: {a: {on: soon, units: 1, rules: x}}\nrules: {r: {a: {rihgt: 1, wrong: 0}}}\n",
                problems));

        assertThat(problems.list())
                .extracting(Problem::found)
                .anyMatch(found -> found.contains("expected a date"))
                .anyMatch(found -> found.contains("\"right\" is missing"))
                .anyMatch(found -> found.contains("Did you mean \"right\"?"));
    }
}
