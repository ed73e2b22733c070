package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatedDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last updated: 4 June 2026",
                "Last Updated June 4, 2026",
                "Effective as of June 4th, 2026.",
                "EFFECTIVE DATE: JUN 4 2026",
                "Updated on the 4th of June, 2026",
                "Version of 2026-06-04",
                "Last modified 06/04/2026",
                "Last revised: 04.06.2026",
                "This notice was last revised on Jun. 4, 2026"
            })
    void datesAreReadAsTheyAreWritten(String text) {
        assertThat(StatedDate.in("Privacy Policy\n\n" + text + "\n\nWe collect 3 things."))
                .contains(LocalDate.of(2026, 6, 4));
    }

    @Test
    void aDayThatIsNoMonthComesFirst() {
        assertThat(StatedDate.in("Updated: 25/12/2025")).contains(LocalDate.of(2025, 12, 25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our law of June 4, 2026 applies.",
                "Last updated recently",
                "Effective 31/31/2026",
                "Last updated: February 30, 2026"
            })
    void otherDatesAreNotTaken(String text) {
        assertThat(StatedDate.in(text)).isEmpty();
    }

    @Test
    void aDateAtTheEndIsFound() {
        assertThat(StatedDate.in("We collect data. ".repeat(1000) + "Last updated: 4 June 2026"))
                .contains(LocalDate.of(2026, 6, 4));
    }
}
