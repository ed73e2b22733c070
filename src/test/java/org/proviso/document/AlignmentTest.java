package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static Alignment.Clause clause(String heading, String text) {
        return new Alignment.Clause(List.of("Privacy Policy", heading), text);
    }

    private static List<Integer> earlier(List<Alignment.Clause> before, List<Alignment.Clause> after) {
        Alignment aligned = Alignment.of(before, after);
        List<Integer> earlier = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            earlier.add(aligned.earlier(i).orElse(-1));
        }
        return earlier;
    }

    private static final Alignment.Clause KEEP = clause("1. Storage", "We keep drafts for two years.");
    private static final Alignment.Clause SHARE = clause("2. Partners", "We share titles with our partners.");
    private static final Alignment.Clause DELETE = clause("3. Deletion", "You may ask us to delete your drafts.");

    @Test
    void aParagraphThatWasPutInMovesNoOther() {
        assertThat(earlier(
                        List.of(KEEP, SHARE, DELETE),
                        List.of(KEEP, clause("2. Partners", "We also share drafts with our printers."), SHARE, DELETE)))
                .containsExactly(0, -1, 1, 2);
    }

    @Test
    void aHeadingThatIsNumberedAnewIsTheSameHeading() {
        assertThat(earlier(List.of(SHARE), List.of(clause("7) Partners", "We share titles with our partners!"))))
                .containsExactly(0);
    }

    @Test
    void aClauseThatWasMovedIsTheSameClause() {
        assertThat(earlier(List.of(KEEP, SHARE, DELETE), List.of(DELETE, KEEP, SHARE)))
                .containsExactly(2, 0, 1);
    }

    @Test
    void aRewordedClauseUnderItsHeadingIsTheSameClause() {
        assertThat(earlier(
                        List.of(KEEP, SHARE),
                        List.of(clause("1. Storage", "We keep your drafts for three years."), SHARE)))
                .containsExactly(0, 1);
    }

    @Test
    void ofTwoAlikeClausesEachGoesOnInTheOneThatIsMoreAlike() {
        var mail = clause("1. Storage", "We keep mail to our desk for one year.");

        assertThat(earlier(
                        List.of(KEEP, mail),
                        List.of(
                                clause("1. Storage", "We keep mail to our desk for two years."),
                                clause("1. Storage", "We keep drafts and titles for two years."))))
                .containsExactly(1, 0);
    }

    @Test
    void aClauseOfOtherWordsIsNew() {
        assertThat(earlier(List.of(KEEP), List.of(clause("1. Storage", "Ask the desk about times."))))
                .containsExactly(-1);
    }

    @Test
    void anEarlierClauseIsGoneWhenNothingContinuesIt() {
        Alignment aligned = Alignment.of(List.of(KEEP, SHARE), List.of(SHARE));

        assertThat(aligned.later(0)).isEmpty();
        assertThat(aligned.later(1)).hasValue(0);
    }
}
