package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HyphensTest {
    private static String joined(String before, String after, String... elsewhere) {
        List<PdfLine> lines = Stream.of(elsewhere)
                .map(text -> new PdfLine(text, List.of(), 1, 0, 0, 0, 10, false))
                .toList();
        return new Hyphens(lines).join(before, after);
    }

    @Test
    void aWordDividedAtTheLinesEndIsMadeWhole() {
        assertThat(joined("personal infor-", "mation about you")).isEqualTo("personal information about you");
    }

    @Test
    void aCompoundKeepsItsHyphen() {
        assertThat(joined("the opt-", "out right", "you can opt in or out")).isEqualTo("the opt-out right");
        assertThat(joined("a third-", "party site", "every third-party")).isEqualTo("a third-party site");
    }

    @Test
    void aDashBeforeACapitalStays() {
        assertThat(joined("the EU-", "US framework")).isEqualTo("the EU- US framework");
    }
}
