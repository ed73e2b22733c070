package org.proviso.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proviso.statement.Polarity.DENIES;
import static org.proviso.statement.Polarity.STATES;

import org.junit.jupiter.api.Test;

class DenialTest {
    @Test
    void severalDenialsSayOneThing() {
        assertThat(Told.statements("We neither sell nor rent your records. We do not and will not trade them."))
                .containsExactly("platform sell denied", "platform sell denied", "platform sell denied");
    }

    @Test
    void aPassiveVerbIsDeniedWithItsSubject() {
        String text = "Your drafts are not stored, read or sold.";

        assertThat(Told.statements(text))
                .containsExactly("platform retain denied", "platform review denied", "platform sell denied");
        assertThat(Told.mentions("user-content", text)).containsOnly(DENIES);
    }

    @Test
    void whatWasSaidBeforeIsNotDeniedWithALaterVerb() {
        String text = "Your drafts are stored on our servers and are not sold.";

        assertThat(Told.statements(text)).containsExactly("platform retain", "platform sell denied");
        assertThat(Told.mentions("retain", text)).containsExactly(STATES);
    }

    @Test
    void aDenialInFrontTurnsTheVerbsBehindIt() {
        assertThat(Told.statements(
                        "Under no circumstances will we disclose or sell your records. Nor do we rent them."))
                .containsExactly("platform disclose denied", "platform sell denied", "platform sell denied");
    }

    @Test
    void anObjectThatIsNothingDeniesItsVerb() {
        assertThat(Told.statements("The app is free. We collect no drafts, and share them with no one."))
                .containsExactly("platform collect denied", "platform share denied");
    }

    @Test
    void aDenialWithoutAVerbReachesItsNounAlone() {
        String text = "We are not answerable for the habits of third parties.";

        assertThat(Told.mentions("third-party", text)).containsExactly(STATES);
    }

    @Test
    void aDenialEndsWhereSomethingElseBegins() {
        String text = "We do not sell your drafts and use them for research.";

        assertThat(Told.statements(text)).containsExactly("platform sell denied", "platform use");
        assertThat(Told.mentions("use", text)).containsExactly(STATES);
    }

    @Test
    void whatOnlyLooksLikeADenialIsNone() {
        assertThat(Told.statements(
                        "Do not hesitate to contact us; we answer no later than a week after we collect it."))
                .contains("platform collect")
                .doesNotContain("platform contact denied", "platform collect denied");
    }

    @Test
    void aCellThatSaysNoDeniesItsColumn() {
        assertThat(Told.mentions("sell", "Sold to partners:\nNo")).containsOnly(DENIES);
        assertThat(Told.mentions("sell", "Sold to partners:\nYes")).containsOnly(STATES);
    }

    @Test
    void aFullStopInsideAWordEndsNothing() {
        assertThat(Told.statements("We do not, e.g. for ads by U.S. firms, sell your drafts."))
                .contains("platform sell denied");
    }
}
