package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkerTest {
    @ParameterizedTest
    @CsvSource({
        "(a) first,       LETTER,  true",
        "b) second,       LETTER,  false",
        "c. third,        LETTER,  false",
        "(i) first,       ROMAN,   true",
        "(iv) fourth,     ROMAN,   false",
        "(1) first,       NUMBER,  true",
        "(A) first,       CAPITAL, true",
        "1. Definitions,  SECTION, true",
        "4.1.2 Payment,   SECTION, false",
        "• anything,      BULLET,  true"
    })
    void marksAreRecognised(String text, Marker.Kind kind, boolean first) {
        assertThat(Marker.of(text))
                .hasValueSatisfying(marker -> assertThat(marker)
                        .extracting(Marker::kind, Marker::first)
                        .containsExactly(kind, first));
    }

    @ParameterizedTest
    @CsvSource({
        "A person may",
        "In 2026 we",
        "2026 was",
        "e.g. cookies",
        "(see below) text",
        "3.5million things",
        "alone."
    })
    void otherWordsAreNoMarks(String text) {
        assertThat(Marker.of(text)).isEmpty();
    }

    @Test
    void aSectionRanksByTheDepthOfItsNumber() {
        assertThat(Marker.of("4. Cookies").orElseThrow().rank()).isEqualTo(1);
        assertThat(Marker.of("4.1. Cookies").orElseThrow().rank()).isEqualTo(2);
    }
}
