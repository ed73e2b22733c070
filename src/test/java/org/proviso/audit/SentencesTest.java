package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.source.Span;

class SentencesTest {
    private static final String TEXT =
            "We keep it. The controller is Fernhill Inc. (\"we\"), under Art. 6 of the law. You may write.\nNext line";

    private static String around(String... words) {
        List<Span> spans = List.of(words).stream()
                .map(word -> new Span(TEXT.indexOf(word), TEXT.indexOf(word) + word.length()))
                .toList();
        Span span = Sentences.around(TEXT, spans, new Span(0, TEXT.length()));
        return TEXT.substring(span.start(), span.end());
    }

    @Test
    void aSentenceIsNotCutAtAnAbbreviation() {
        assertThat(around("controller"))
                .isEqualTo("The controller is Fernhill Inc. (\"we\"), under Art. 6 of the law.");
    }

    @Test
    void wordsOfTwoSentencesBringBoth() {
        assertThat(around("keep", "law"))
                .isEqualTo("We keep it. The controller is Fernhill Inc. (\"we\"), under Art. 6 of the law.");
    }

    @Test
    void aLineEndsASentence() {
        assertThat(around("You")).isEqualTo("You may write.");
        assertThat(around("Next")).isEqualTo("Next line");
    }
}
