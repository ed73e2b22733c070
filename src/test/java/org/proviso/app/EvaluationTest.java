package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.proviso.rule.Measures;
import org.proviso.rule.RuleId;

/** The sums, reckoned by hand. */
class EvaluationTest {
    private static LabelledUnit unit(String fields) {
        return LabelledUnit.of("{\"id\": \"x\", \"text\": \"y\", " + fields + "}")
                .orElseThrow();
    }

    @Test
    void countsOwnLabelsAndLeavesOutWhatTheLabellerWouldNotDecide() {
        Evaluation evaluation = new Evaluation(Optional.empty());

        evaluation.count(unit("\"labels\": [\"a\", \"b\"]"), Set.of("a", "c"), Set.of());
        evaluation.count(unit("\"labels\": [\"a\"], \"arguable\": [\"c\"]"), Set.of("a", "c"), Set.of());
        evaluation.count(unit("\"labels\": [\"a\"], \"sure\": false"), Set.of(), Set.of());
        evaluation.count(unit("\"labels\": [], \"patterns\": [\"p\"]"), Set.of(), Set.of("q"));
        evaluation.count(unit("\"labels\": [], \"patterns\": [\"p\"], \"patterns_sure\": false"), Set.of(), Set.of());

        assertThat(evaluation.units()).isEqualTo(5);
        assertThat(evaluation.labels())
                .isEqualTo(Map.of(
                        "a", new Evaluation.Score(2, 0, 0),
                        "b", new Evaluation.Score(0, 0, 1),
                        "c", new Evaluation.Score(0, 1, 0),
                        "p", new Evaluation.Score(0, 0, 1),
                        "q", new Evaluation.Score(0, 1, 0)));
        assertThat(evaluation.micro()).isEqualTo(new Evaluation.Score(2, 2, 2));
    }

    @Test
    void countsALabelOfOthersWhenAnyOfItsTypesIsFound() {
        var mapping = new LabelMapping(
                Map.of("Right", Set.of("access-right"), "Data", Set.of("data", "sensitive")), Set.of("Partly"));
        Evaluation evaluation = new Evaluation(Optional.of(mapping));

        evaluation.count(unit("\"labels\": [\"Right\", \"Data\"]"), Set.of("sensitive"), Set.of());
        evaluation.count(unit("\"labels\": []"), Set.of("data", "access-right"), Set.of());
        evaluation.count(unit("\"labels\": [\"Partly\"]"), Set.of("data"), Set.of());
        evaluation.count(unit("\"label\": \"Data\""), Set.of(), Set.of());

        assertThat(evaluation.labels())
                .isEqualTo(Map.of("Right", new Evaluation.Score(0, 1, 1), "Data", new Evaluation.Score(1, 1, 1)));
        assertThat(evaluation.rules())
                .isEqualTo(Map.of(
                        new RuleId("access-right"), new Measures.Counts(0, 1, Optional.of(1)),
                        new RuleId("data"), new Measures.Counts(0, 1, Optional.empty()),
                        new RuleId("sensitive"), new Measures.Counts(1, 0, Optional.empty())));
    }

    @Test
    void theMeanOverLabelsLeavesOutThoseOfFewTexts() {
        Evaluation evaluation = new Evaluation(Optional.empty());
        for (int i = 0; i < 6; i++) {
            evaluation.count(
                    unit("\"labels\": [\"a\"" + (i == 0 ? ", \"rare\"]" : "]")),
                    i < 3 ? Set.of("a") : Set.of(),
                    Set.of());
        }

        assertThat(evaluation.macro().precision()).isEqualTo(1.0);
        assertThat(evaluation.macro().recall()).isEqualTo(0.5);
        assertThat(evaluation.macro().f1()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(evaluation.micro().recall()).isCloseTo(3 / 7.0, within(1e-9));
    }

    @Test
    void aLineWithoutTextOrLabelsIsNoUnit() {
        assertThat(List.of("{\"id\":\"1\",\"text\":\"t\"}", "{\"id\":\"1\",\"labels\":[]}", "no"))
                .allMatch(line -> LabelledUnit.of(line).isEmpty());
    }
}
