package org.proviso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SizesTest {
    private final Sizes sizes = new Sizes(List.of("within <number:46+> days", "under 13", "..7 <number:1/17>"), 'a');

    private boolean means(String word, String number) {
        return sizes.codes(word).indexOf(sizes.code(number)) >= 0;
    }

    @Test
    void aNumberThatAPhraseNamesIsStillANumber() {
        assertThat(means("<number>", "13")).isTrue();
        assertThat(means("<number>", "99")).isTrue();
        assertThat(sizes.code("13")).isNotEqualTo(sizes.code("12")).isNotEqualTo(sizes.code("14"));
    }

    @Test
    void aNumberIsComparedByItsSize() {
        assertThat(means("<number:46+>", "45")).isFalse();
        assertThat(means("<number:46+>", "46")).isTrue();
        assertThat(means("<number:46+>", "365")).isTrue();
        assertThat(means("<number:1/17>", "17")).isTrue();
        assertThat(means("<number:1/17>", "18")).isFalse();
        assertThat(means("<number:13>", "13")).isTrue();
        assertThat(means("<number:13>", "16")).isFalse();
    }

    @Test
    void whatOnlyBeginsWithADigitIsANumberOfNoSize() {
        assertThat(means("<number>", "2nd")).isTrue();
        assertThat(means("<number:1/17>", "2nd")).isFalse();
    }
}
