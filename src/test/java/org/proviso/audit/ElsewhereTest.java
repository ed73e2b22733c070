package org.proviso.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.proviso.document.Passage;
import org.proviso.regulation.RegulationId;
import org.proviso.source.Problems;
import org.proviso.statement.Facts;

/** Provisions that are read together, across the documents of one platform. */
class ElsewhereTest {
    private static final Judge JUDGE = new Judge(
            Shipped.BOOK,
            Shipped.CATALOGUE,
            Shipped.CATALOGUE.inForceOn(LocalDate.of(2026, 11, 24), Set.of(new RegulationId("gdpr"))),
            new Problems());

    @Test
    void aContradictionQuotesBothProvisions() {
        Finding finding = contradictions(
                        "We do not use your drafts to train our models.",
                        "Drafts that our filters have flagged are used to train our models.")
                .get(0);

        assertThat(finding.quotes())
                .extracting(
                        evidence -> evidence.role() + " of " + evidence.quote().document())
                .containsExactly("provision of document 0/Privacy Policy", "elsewhere of document 1/Privacy Policy");
    }

    @Test
    void anotherDocumentIsQuotedBeforeTheSame() {
        Finding finding = contradictions(
                        "We never sell your personal data. Advertising partners show you targeted ads on other sites.",
                        "We share your data with advertising networks for interest-based advertising.")
                .get(0);

        assertThat(finding.quotes())
                .extracting(evidence -> evidence.quote().document())
                .containsExactly("document 0/Privacy Policy", "document 1/Privacy Policy");
    }

    @Test
    void aDenialThatIsSaidOfOtherCustomersContradictsNothing() {
        assertThat(contradictions(
                        "We do not use the drafts of business customers to train our models.",
                        "We use drafts to train our models."))
                .isEmpty();
    }

    @Test
    void theCoverageOfAContradictionIsFlagged() {
        Judgement judgement = judge(
                "We do not sell your personal information.",
                "We share your browsing data with advertising networks for interest-based advertising.");

        assertThat(judgement.coverage())
                .filteredOn(coverage -> coverage.criterion().value().equals("gdpr:5-1-a~transparency"))
                .extracting(Coverage::outcome)
                .containsExactly(Outcome.FLAGGED);
    }

    private static List<Finding> contradictions(String... texts) {
        return judge(texts).findings().stream()
                .filter(finding -> finding.kind() == Finding.Kind.CONTRADICTION)
                .toList();
    }

    private static Judgement judge(String... texts) {
        List<Facts> documents = new ArrayList<>();
        for (String text : texts) {
            int ordinal = documents.size();
            documents.add(Shipped.READER.read(Passage.of("document " + ordinal, "", text), ordinal));
        }
        return JUDGE.judge("platform", documents, Settings.ofFlags(Map.of("eea", true)));
    }
}
