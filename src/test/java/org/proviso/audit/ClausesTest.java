package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proviso.document.Passage;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.RegulationId;
import org.proviso.regulation.Severity;
import org.proviso.source.Problems;
import org.proviso.text.Node;
import org.proviso.text.Yaml;

/** The test clauses: exactly the types, the patterns and the findings that are expected. */
class ClausesTest {
    private static final List<Criterion> CRITERIA = Shipped.CATALOGUE.inForceOn(
            LocalDate.of(2026, 11, 24),
            Set.of(new RegulationId("gdpr"), new RegulationId("ccpa"), new RegulationId("ccpa-regulations")));
    private static final Judge JUDGE = new Judge(Shipped.BOOK, Shipped.CATALOGUE, CRITERIA, new Problems());
    private static final Settings BOTH = Settings.ofFlags(Map.of("eea", true, "california", true));

    @TestFactory
    Stream<DynamicTest> everyClause() throws IOException {
        return clauses().map(clause -> DynamicTest.dynamicTest(clause.need("id"), () -> assertClause(clause)));
    }

    private static Stream<Node> clauses() throws IOException {
        String file = "src/test/resources/clauses/clauses.yaml";
        return Yaml.read(file, Files.readString(Path.of(file)), new Problems()).items().stream();
    }

    private static Judgement judge(String text) {
        return JUDGE.judge("clause", List.of(Shipped.READER.read(Passage.of("clause", "", text), 0)), BOTH);
    }

    private static void assertClause(Node clause) {
        Judgement judgement = judge(clause.need("text"));
        Judged judged = judgement.provisions().get(0);

        assertThat(words(judged.types().keySet())).as("types").isEqualTo(new TreeSet<>(clause.texts("types")));
        assertThat(words(judged.denies())).as("denies").containsAll(clause.texts("denies"));
        assertThat(words(judged.patterns())).as("patterns").isEqualTo(new TreeSet<>(clause.texts("patterns")));
        assertFindings(clause, judgement);
    }

    private static void assertFindings(Node clause, Judgement judgement) {
        Set<String> raised = judgement.findings().stream()
                .filter(finding -> finding.provision().isPresent())
                .map(finding -> finding.criterion().value())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> allowed = new TreeSet<>(clause.texts("must"));
        allowed.addAll(clause.texts("conditional"));
        allowed.addAll(clause.texts("may"));

        assertThat(raised).as("must").containsAll(clause.texts("must"));
        assertThat(raised).as("conditional").containsAll(clause.texts("conditional"));
        assertThat(allowed).as("nothing else").containsAll(raised);
    }

    private static Set<String> words(Set<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theSeedClauseIsFoundAsItsSheetSays() throws IOException {
        String seed = clauses()
                .filter(clause -> clause.need("id").equals("S00"))
                .findFirst()
                .orElseThrow()
                .need("text");

        Map<String, String> rows = new LinkedHashMap<>();
        judge(seed).findings().stream()
                .filter(finding -> finding.provision().isPresent())
                .forEach(finding -> rows.put(
                        finding.criterion().value(),
                        finding.pattern().orElseThrow() + " "
                                + finding.severity().word() + " " + finding.confidence()));

        assertThat(rows)
                .containsOnly(
                        Map.entry("gdpr:21-1", "cp-opt-out-bypass-flagged high 0.9"),
                        Map.entry("gdpr:5-1-a~fairness", "cp-opt-out-bypass-flagged high 0.9"),
                        Map.entry("gdpr:5-1-b", "cp-opt-out-bypass " + Severity.MEDIUM.word() + " 0.7"),
                        Map.entry("gdpr:6-1-f", "cp-opt-out-bypass-flagged high 0.7"),
                        Map.entry("gdpr:7-2", "cp-opt-out-bypass-feedback medium 0.6"),
                        Map.entry("gdpr:7-3~bypass", "cp-opt-out-bypass high 0.6"),
                        Map.entry("ccr:7002-a", "cp-opt-out-bypass-flagged medium 0.7"),
                        Map.entry("ccr:7002-e", "cp-opt-out-bypass-flagged medium 0.6"),
                        Map.entry("ccr:7004-a-4", "cp-opt-out-bypass-feedback low 0.5"));
    }
}
