package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.proviso.document.Assessment;
import org.proviso.document.Document;
import org.proviso.document.Passage;
import org.proviso.regulation.RegulationId;
import org.proviso.source.Problems;

/** What may stand in a document that could not be assessed is not said to be absent. */
class UnreadTest {
    private static final String CONSENT = "With your consent we publish your story.";
    private static final String BYPASS =
            "You can opt out of training. Even if you opt out of training, we will use your chats for training when they are flagged.";
    private static final Judge JUDGE = new Judge(
            Shipped.BOOK,
            Shipped.CATALOGUE,
            Shipped.CATALOGUE.inForceOn(LocalDate.of(2026, 11, 24), Set.of(new RegulationId("gdpr"))),
            new Problems());

    @Test
    void whatAClauseLacksIsConditionalWhenADocumentWasNotRead() {
        Finding withAll = finding(judged(CONSENT), "gdpr:7-3");
        Finding withOneUnread = finding(judged(CONSENT, unread()), "gdpr:7-3");

        assertThat(withAll.outcome()).isEqualTo(Outcome.PARTLY_STATED);
        assertThat(withOneUnread.outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(withOneUnread.condition())
                .isEqualTo("Holds only if a document that could not be assessed does not state it."
                        + " The documents leave this open.");
        assertThat(outcome(judged(CONSENT, unread()), "gdpr:7-3")).isEqualTo(Outcome.CONDITIONAL);
    }

    @Test
    void aDisclosureThatWasNotFoundIsConditionalWhenADocumentThatCanHoldItWasNotRead() {
        assertThat(outcome(judged(CONSENT), "gdpr:15-1")).isEqualTo(Outcome.NOT_FOUND);
        assertThat(outcome(judged(CONSENT, unread()), "gdpr:15-1")).isEqualTo(Outcome.CONDITIONAL);
    }

    @Test
    void whatAClauseSaysStandsWhateverWasNotRead() {
        assertThat(outcome(judged(BYPASS, unread()), "gdpr:7-3~bypass"))
                .isEqualTo(outcome(judged(BYPASS), "gdpr:7-3~bypass"));
    }

    @Test
    void aClauseThatHangsOnAnOpenQuestionHangsOnNothingThatWasNotRead() {
        Coverage row = row(judged(BYPASS, unread()), "gdpr:7-3~bypass");

        assertThat(row.outcome()).isEqualTo(Outcome.CONDITIONAL);
        assertThat(row.reason())
                .isEqualTo(
                        "A clause of this shape was found. Holds only if the platform relies on consent for this use."
                                + " The documents leave this open.");
    }

    private static Document unread() {
        Document read = Passage.of("other", "", "Wir verarbeiten Daten.");
        return new Document(
                read.source(),
                read.format(),
                read.bytes(),
                read.raw(),
                read.title(),
                read.text(),
                read.sections(),
                List.of(),
                read.statedDate(),
                "de",
                new Assessment.NotAssessed("language", "The document is in another language."));
    }

    private static Judgement judged(String text, Document... others) {
        List<Document> documents = Stream.concat(Stream.of(Passage.of("sample", "", text)), Stream.of(others))
                .toList();
        return JUDGE.judge(
                "Sample",
                java.util.stream.IntStream.range(0, documents.size())
                        .mapToObj(i -> Shipped.READER.read(documents.get(i), i))
                        .toList(),
                Settings.ofFlags(Map.of("eea", true)));
    }

    private static Finding finding(Judgement judged, String criterion) {
        return judged.findings().stream()
                .filter(each -> each.criterion().value().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    private static Outcome outcome(Judgement judged, String criterion) {
        return row(judged, criterion).outcome();
    }

    private static Coverage row(Judgement judged, String criterion) {
        return judged.coverage().stream()
                .filter(row -> row.criterion().value().equals(criterion))
                .findFirst()
                .orElseThrow();
    }
}
