package org.proviso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublisherTest {
    @Test
    void theOneNameThatActsInATextWithoutWeIsWhoPublishes() {
        assertThat(Told.statements("Harbour sells drafts.")).containsExactly("platform sell");
        assertThat(Told.statements("Harbour does not sell drafts.")).containsExactly("platform sell denied");
        assertThat(Told.statements("Everyone knows that Harbour Quayside may rent drafts."))
                .containsExactly("platform sell");
    }

    @Test
    void besideWeANameIsSomebodyElse() {
        assertThat(Told.statements("We sell drafts. Harbour sells pens."))
                .containsExactly("platform sell", "unknown sell");
    }

    @Test
    void twoNamesThatActLeaveItOpen() {
        assertThat(Told.statements("Harbour sells drafts. Quayside sells pens."))
                .containsExactly("unknown sell", "unknown sell");
    }

    @Test
    void aWordThatOnlyBeginsASentenceIsNoName() {
        assertThat(Told.statements("Stevedores may sell drafts.")).containsExactly("unknown sell");
    }
}
