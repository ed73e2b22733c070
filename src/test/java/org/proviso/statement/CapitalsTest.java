package org.proviso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CapitalsTest {
    @Test
    void aCountryInCapitalsIsNotWhoPublishes() {
        assertThat(Told.mentions("platform", "Readers from the US may borrow drafts."))
                .isEmpty();
        assertThat(Told.mentions("another-country", "The archive stands in the US near a lake."))
                .isNotEmpty();
    }

    @Test
    void fullStopsBetweenTheLettersDoNotMatter() {
        String text = "Drafts are kept in the U.S. and in the E.U. by the archive.";

        assertThat(Told.mentions("another-country", text)).hasSize(2);
        assertThat(Told.mentions("platform", text)).isEmpty();
    }

    @Test
    void amongCapitalsAlonePronounsStayPronouns() {
        assertThat(Told.mentions("platform", "LEAVE YOUR DRAFTS WITH US PLEASE."))
                .hasSize(1);
        assertThat(Told.mentions("platform", "Leave your drafts with us please."))
                .hasSize(1);
    }

    @Test
    void whoSaysIIsTheReader() {
        assertThat(Told.all(Statement.class, "I sell my drafts here."))
                .extracting(Statement::actor)
                .containsExactly("user");
    }

    @Test
    void aNumeralIsNobody() {
        assertThat(Told.mentions("user", "The desk keeps (I) drafts and (II) ink."))
                .isEmpty();
    }
}
