package org.proviso.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class DefinitionTest {
    private static List<Tuple> definitions(String text) {
        String whole = Told.document(text).text();
        return Told.all(Element.Definition.class, text)
                .map(d ->
                        tuple(d.term(), d.value().value(), d.meaning().of(whole).strip()))
                .toList();
    }

    @Test
    void aNameInABracketStandsForWhatIsNamedBeforeIt() {
        String text =
                "You send us notes and pictures that you upload (collectively, “Project Matter”). We sell Project Matter.";

        assertThat(definitions(text))
                .containsExactly(tuple("Project Matter", "user-content", "pictures that you upload"));
        assertThat(Told.all(Statement.class, text)
                        .filter(s -> s.action().value().equals("sell")))
                .flatExtracting(s -> List.copyOf(s.data()))
                .extracting(Object::toString)
                .containsExactly("user-content");
    }

    @Test
    void aNameBesideWeIsTheOneWhoPublishes() {
        String text =
                "Harbour Works Ltd. (“Harbour”, “we” or “us”) runs the desk. Harbour sells drafts. Harbour Works may rent them.";

        assertThat(definitions(text)).extracting(t -> t.toList().get(0)).containsExactly("Harbour", "we", "us");
        assertThat(Told.statements(text)).containsExactly("platform sell", "platform sell");
    }

    @Test
    void theFirstCompanyThatIsNamedIsTheOneWhoPublishes() {
        String text = "An agreement with Harbour Works, Inc. (“Harbour”). Harbour may sell drafts. "
                + "It buys from Quay Paper, Inc. (“Quay”). Quay may sell drafts.";

        assertThat(Told.statements(text)).containsExactly("platform sell", "unknown sell");
    }

    @Test
    void meansGivesTheFirstThingNamedBehindIt() {
        assertThat(definitions("“Content” means any text or picture that you upload, with feedback."))
                .containsExactly(tuple("Content", "user-content", "text or picture that you upload"));
        assertThat(definitions("“Guest” means users of the reading room."))
                .containsExactly(tuple("Guest", "user", "users"));
    }

    @Test
    void aNameForNothingThatIsKnownIsKeptWithTheWordThatGivesIt() {
        assertThat(definitions("“Quay” means a wall at the water.")).containsExactly(tuple("Quay", "means", "means"));
    }

    @Test
    void anOfferingActsForThePlatformRightBeforeAVerbOnly() {
        String text =
                "We make an extension (the “Scribe Tool”). Scribe Tool records drafts. You open Scribe Tool and share a text.";

        assertThat(definitions(text)).containsExactly(tuple("Scribe Tool", "offering", "extension"));
        assertThat(Told.statements(text)).contains("platform collect", "user share");
    }

    @Test
    void suchDataAreThoseSpokenOfBefore() {
        assertThat(Told.all(Statement.class, "We keep your location data. We may sell such records.")
                        .filter(s -> s.action().value().equals("sell")))
                .flatExtracting(s -> List.copyOf(s.data()))
                .extracting(Object::toString)
                .contains("location-data");
    }
}
