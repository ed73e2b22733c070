package org.proviso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.proviso.rule.Concept;
import org.proviso.rule.ConceptId;
import org.proviso.rule.ConceptKind;
import org.proviso.rule.Vocabulary;
import org.proviso.source.Place;

class SpotterTest {
    private static List<String> found(ConceptKind kind, List<String> phrases, String text) {
        ConceptId id = new ConceptId("mooring");
        Concept concept = new Concept(id, kind, Map.of(), phrases, text, Place.of("test.yaml"));
        Lexicon lexicon = new Lexicon(new Vocabulary(new TreeMap<>(Map.of(id, concept)), Map.of(), List.of()));
        Tokens tokens = new Lexer(lexicon, text).tokens();
        return new Spotter(lexicon)
                .hits(tokens).stream()
                        .map(hit -> tokens.span(hit.from(), hit.to()).of(text))
                        .toList();
    }

    @Test
    void aPhraseEndsWhereItsSegmentsStandNearest() {
        assertThat(found(ConceptKind.TOPIC, List.of("moor ..4 quay"), "They moor at the quay by the other quay."))
                .containsExactly("moor at the quay");
    }

    @Test
    void whereTheRestDoesNotFollowTheNearestSegmentTheNextIsTried() {
        assertThat(found(ConceptKind.TOPIC, List.of("moor ..4 for ..1 days"), "They moor here for you for two days."))
                .containsExactly("moor here for you for two days");
        assertThat(found(
                        ConceptKind.TOPIC,
                        List.of("moor ..1 it ..4 for ..1 days"),
                        "They moor it for you for two days."))
                .containsExactly("moor it for you for two days");
    }

    @Test
    void noPhraseGoesOnBehindASentenceOrASemicolon() {
        List<String> phrases = List.of("moor ..4 quay");

        assertThat(found(ConceptKind.TOPIC, phrases, "They moor. The quay is full."))
                .isEmpty();
        assertThat(found(ConceptKind.TOPIC, phrases, "They moor; the quay is full."))
                .isEmpty();
    }

    @Test
    void ofOneConceptTheLongestPhraseIsKept() {
        assertThat(found(ConceptKind.ACTION, List.of("moor", "moor at night", "night"), "They moor at night."))
                .containsExactly("moor at night");
    }

    @Test
    void textsLookedThroughTogetherAreStillTextsOfTheirOwn() {
        ConceptId id = new ConceptId("mooring");
        Concept concept = new Concept(id, ConceptKind.TOPIC, Map.of(), List.of("moor here"), "", Place.of("test.yaml"));
        Lexicon lexicon = new Lexicon(new Vocabulary(new TreeMap<>(Map.of(id, concept)), Map.of(), List.of()));
        List<Tokens> texts =
                List.of(new Lexer(lexicon, "They moor").tokens(), new Lexer(lexicon, "here they moor here").tokens());

        List<List<Hit>> hits = new Spotter(lexicon).hits(texts);

        assertThat(hits.get(0)).isEmpty();
        assertThat(hits.get(1)).containsExactly(new Hit(concept, 2, 4));
    }
}
