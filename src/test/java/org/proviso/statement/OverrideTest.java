package org.proviso.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A choice is taken back only where the person has it, and where a use of data goes on. */
class OverrideTest {
    @Test
    void aChoiceThatDoesNotReachSomeDataIsTakenBackForIt() {
        assertThat(Told.overrides("You may opt out of training. This does not apply to flagged drafts."))
                .containsExactly("exclusion");
        assertThat(Told.overrides("Opting out of training does not cover flagged drafts."))
                .containsExactly("exclusion");
    }

    @Test
    void aClauseThatLimitsSomethingElseTakesNoChoiceBack() {
        assertThat(Told.overrides("You may opt out of training. A late answer does not affect the use of a right."))
                .isEmpty();
        assertThat(Told.overrides("You may opt out of training. Changing one setting will not affect the others."))
                .isEmpty();
    }

    @Test
    void butTakesBackOnlyTheChoiceRightBefore() {
        String far = "You may opt out of training. We publish a list. It is long, but we use drafts to make it.";

        assertThat(Told.overrides("You may opt out of training, but we use drafts to improve our models."))
                .containsExactly("adversative");
        assertThat(Told.overrides(far)).isEmpty();
    }

    @Test
    void includingButNotLimitedToTakesNothingBack() {
        assertThat(Told.overrides(
                        "You may object to training. This includes but is not limited to drafts that we process."))
                .isEmpty();
    }

    @Test
    void whatTheLawAsksForIsNoExceptionOfThePlatform() {
        assertThat(Told.overrides("You may opt out of training, except where the law requires us to keep records."))
                .isEmpty();
    }

    @Test
    void theAgreementOfThePlatformIsNoChoiceOfTheUser() {
        assertThat(Told.all(Choice.class, "Selling the pictures without the company's prior consent is forbidden."))
                .isEmpty();
    }

    @Test
    void evenWhenWithAVerbOfItsOwnPointsAtNoChoiceBefore() {
        assertThat(Told.overrides(
                        "You may opt out of training. We use drafts for tests even when the device is off-line."))
                .isEmpty();
    }

    @Test
    void aChoiceThatIsDeniedCannotBeTakenBack() {
        assertThat(Told.overrides("You cannot opt out of training, except for the drafts in your folder."))
                .isEmpty();
    }
}
