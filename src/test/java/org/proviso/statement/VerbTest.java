package org.proviso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerbTest {
    @Test
    void aVerbWithASubjectOfItsOwnIsSaidAmidALongerPhrase() {
        assertThat(Told.statements("Ask us which drafts we sell, and to correct them."))
                .containsExactly("platform sell");
    }

    @Test
    void aVerbThatIsAWordOfThePhraseIsNone() {
        assertThat(Told.statements("You may request that we delete the drafts."))
                .doesNotContain("platform delete");
    }
}
