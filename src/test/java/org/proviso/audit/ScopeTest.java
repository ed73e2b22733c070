package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.proviso.document.Document;
import org.proviso.document.Passage;
import org.proviso.regulation.RegulationId;
import org.proviso.source.Problems;

/** What is addressed to one place alone states nothing for the law of another. */
class ScopeTest {
    private static final String ACCESS = "You have the right to access the personal data that we hold about you.";
    private static final String GDPR_ACCESS = "gdpr:15-1";
    private static final String CCPA_ACCESS = "ccpa:1798.110-a";
    private static final Judge JUDGE = new Judge(
            Shipped.BOOK,
            Shipped.CATALOGUE,
            Shipped.CATALOGUE.inForceOn(
                    LocalDate.of(2026, 11, 24), Set.of(new RegulationId("gdpr"), new RegulationId("ccpa"))),
            new Problems());

    @Test
    void aRightOfCaliforniansIsNoneUnderTheGdpr() {
        String heading = "California privacy rights";

        assertThat(outcome(heading, GDPR_ACCESS)).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome(heading, CCPA_ACCESS)).isEqualTo(Outcome.STATED);
    }

    @Test
    void aRightOfPeopleInTheEeaIsNoneUnderTheCcpa() {
        String heading = "Visitors from the European Economic Area";

        assertThat(outcome(heading, GDPR_ACCESS)).isEqualTo(Outcome.STATED);
        assertThat(outcome(heading, CCPA_ACCESS)).isEqualTo(Outcome.NOT_FOUND);
    }

    @Test
    void aRightOfEverybodyOrOfBothPlacesIsOneUnderBoth() {
        for (String heading : List.of("Your rights", "Rights in Europe and California")) {
            assertThat(outcome(heading, GDPR_ACCESS)).isEqualTo(Outcome.STATED);
            assertThat(outcome(heading, CCPA_ACCESS)).isEqualTo(Outcome.STATED);
        }
    }

    private static Outcome outcome(String heading, String criterion) {
        Document document = Passage.of("sample", heading, ACCESS);
        return JUDGE
                .judge(
                        "Sample",
                        List.of(Shipped.READER.read(document, 0)),
                        Settings.ofFlags(Map.of("eea", true, "california", true)))
                .coverage()
                .stream()
                .filter(row -> row.criterion().value().equals(criterion))
                .findFirst()
                .orElseThrow()
                .outcome();
    }
}
