package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.proviso.document.Document;
import org.proviso.document.Passage;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleBookReader;
import org.proviso.source.Digest;
import org.proviso.source.Problem;
import org.proviso.source.Problems;
import org.proviso.text.Node;
import org.proviso.text.Yaml;

/** What is wrong with a pack when documents are read with it. */
class CorpusCheckTest {
    private static final String VOCABULARY = """
            kind: topic
            concepts:
              tea: {phrases: [tea, leaf tea], example: Tea.}
              milk: {phrases: [milk], example: Milk.}
            """;
    private static final String RULE = """
            types:
              tea-use: {status: %s, name: Tea, definition: Tea., when: [%s], flagged: [Tea.], not-flagged: [Milk.]}
            """;

    @Test
    void aPhraseThatStandsInManyProvisionsAndIsAllThatARowAsksIsNamed() {
        assertThat(told("draft", "{names: [tea], lacks: [milk]}", 250))
                .singleElement()
                .asString()
                .startsWith("LINT-009 v line 3 \"tea\" of \"tea\" stands in 250 of 251 provisions, 100 in a hundred,"
                        + " and a row of \"tea-use\" asks for nothing else.");
    }

    @Test
    void aBroadPhraseBesideAnotherConditionIsNotNamed() {
        assertThat(told("draft", "{names: [tea], and-names: [milk]}", 250)).isEmpty();
    }

    @Test
    void ofFewProvisionsNothingIsSaid() {
        assertThat(told("draft", "{names: [tea]}", 20)).isEmpty();
    }

    @Test
    void anApprovedRuleThatHeldNowhereIsNamed() {
        assertThat(told("approved", "{names: [tea]}", 0))
                .singleElement()
                .asString()
                .startsWith("LINT-010 p line 2 \"tea-use\" is approved and held nowhere in these documents.");
        assertThat(told("approved", "{names: [tea]}", 1)).isEmpty();
    }

    /** What is told of a rule, with documents of one provision each, so many of which speak of tea. */
    private static List<String> told(String status, String row, int documents) {
        Problems problems = new Problems();
        RuleBook book = book(RULE.formatted(status, row), problems);
        assertThat(problems.list().stream().map(Problem::code)).allMatch("RULE-010"::equals);
        Problems found = new Problems();
        List<Document> texts = new ArrayList<>(List.of(Passage.of("water", "", "Water is served.")));
        for (int i = 0; i < documents; i++) {
            texts.add(Passage.of("text " + i, "", "Tea is served."));
        }

        new CorpusCheck(book, found).run(List.of(texts));

        return found.list().stream().map(Object::toString).toList();
    }

    private static RuleBook book(String rules, Problems problems) {
        Map<String, Node> files = Map.of(
                "vocabulary/v.yaml", Yaml.read("v", VOCABULARY, problems),
                "provisions/p.yaml", Yaml.read("p", rules, problems));
        return new RuleBookReader(problems).read(files, Digest.of(rules));
    }
}
