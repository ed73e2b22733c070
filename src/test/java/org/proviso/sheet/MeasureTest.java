package org.proviso.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeasureTest {
    @Test
    void aShortTextIsOneLine() {
        assertThat(Measure.text(20).lines("Harbour")).isEqualTo(1);
        assertThat(Measure.text(20).lines("")).isEqualTo(1);
    }

    @Test
    void everyLineFeedBeginsALine() {
        assertThat(Measure.text(20).lines("a\nb\n")).isEqualTo(3);
    }

    @Test
    void wideLettersNeedMoreLinesThanNarrowOnes() {
        assertThat(Measure.text(20).lines("W".repeat(100)))
                .isGreaterThan(Measure.text(20).lines("i".repeat(100)));
    }

    @Test
    void aLineBreaksAtASpaceWhereThereIsOne() {
        assertThat(Measure.text(10).lines("platform policies")).isEqualTo(2);
    }

    @Test
    void aDigestTakesThreeLinesOfItsColumn() {
        assertThat(Measure.code(25).lines("0123456789abcdef".repeat(4))).isEqualTo(3);
    }

    @Test
    void noPieceIsHigherThanARow() {
        Measure measure = Measure.text(40);
        String text = "some words of a clause ".repeat(500);

        var pieces = measure.pieces(text);

        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(pieces).hasSizeGreaterThan(2).allMatch(piece -> measure.lines(piece) <= Measure.MOST_LINES);
    }
}
