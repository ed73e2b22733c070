package org.proviso.regulation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** The catalogue that is shipped. */
class CatalogueTest {
    private static final RegulationId GDPR = new RegulationId("gdpr");
    private static final RegulationId CCPA = new RegulationId("ccpa");
    private static final RegulationId CCR = new RegulationId("ccpa-regulations");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Problems problems = new Problems();
    private final Catalogue catalogue = shipped(problems);

    @Test
    void itHasEveryCriterionAndNoProblem() {
        assertThat(problems.list()).isEmpty();
        assertThat(catalogue.criteria().stream().collect(groupingBy(Criterion::regulation, counting())))
                .isEqualTo(Map.of(GDPR, 85L, CCPA, 50L, CCR, 81L));
        assertThat(catalogue.criteria()).extracting(Criterion::id).isSorted();
    }

    @Test
    void itHasAsManyOfEachKindAsTheTeamCounted() {
        assertThat(catalogue.criteria().stream().collect(groupingBy(Criterion::kind, counting())))
                .isEqualTo(Map.of(Criterion.Kind.AT_RISK_CLAUSE, 109L, Criterion.Kind.REQUIRED_DISCLOSURE, 107L));
    }

    @Test
    void aCriterionCarriesAllThatItsFileSays() {
        var retention = catalogue.find(new CriterionId("gdpr:13-2-a")).orElseThrow();

        assertThat(retention.citation()).isEqualTo("Art. 13(2)(a)");
        assertThat(retention.applicability()).containsExactly("eea");
        assertThat(retention.satisfiedBy()).containsExactly(java.util.List.of("retention-period"));
        assertThat(retention.satisfactionNote())
                .hasValueSatisfying(note -> assertThat(note).contains("as long as necessary"));
        assertThat(retention.judgedIn()).containsExactly("privacy-policy");
        assertThat(retention.severity()).isEqualTo(Severity.HIGH);
        assertThat(retention.standing().checkedOn()).contains(LocalDate.of(2026, 8, 8));
        assertThat(retention.source()).hasToString("https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13");
    }

    @Test
    void everyCriterionHangsOnTheTerritoryOfItsLaw() {
        assertThat(catalogue.criteria())
                .allSatisfy(criterion -> assertThat(criterion.applicability().get(0))
                        .isEqualTo(criterion.regulation().equals(GDPR) ? "eea" : "california"));
    }

    @Test
    void everyFlagAndKindIsUsed() {
        Set<String> flags = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        catalogue.criteria().forEach(criterion -> {
            flags.addAll(criterion.applicability());
            kinds.addAll(criterion.judgedIn());
        });
        catalogue.flags().forEach(flag -> flags.addAll(flag.anyOf()));

        assertThat(catalogue.flags()).extracting(Flag::id).containsExactlyInAnyOrderElementsOf(flags);
        assertThat(catalogue.documentKinds()).extracting(DocumentKind::id).containsExactlyInAnyOrderElementsOf(kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "ccpa:1798.105-a, 2019-12-31, false",
        "ccpa:1798.105-a, 2020-01-01, true",
        "ccr:7025-c-6, 2025-12-31, false",
        "ccr:7025-c-6, 2026-01-01, true",
        "ccr:7221-a, 2026-11-24, false",
        "ccr:7221-a, 2027-01-01, true"
    })
    void theLawOfADayIsReplayed(String id, LocalDate day, boolean applies) {
        var inForce = catalogue.inForceOn(day, Set.of(CCPA, CCR));

        assertThat(inForce.stream().anyMatch(criterion -> criterion.id().value().equals(id)))
                .isEqualTo(applies);
    }

    @Test
    void adoptedLawThatDoesNotApplyYetIsNotInForce() {
        assertThat(catalogue.inForceOn(TODAY, Set.of(GDPR, CCPA, CCR)))
                .hasSize(216 - 8)
                .noneMatch(criterion -> criterion.standing().status() != Standing.Status.IN_FORCE);
    }

    @Test
    void onlyTheLawsAskedForAreInForce() {
        assertThat(catalogue.inForceOn(TODAY, Set.of(GDPR)))
                .hasSize(85)
                .allMatch(criterion -> criterion.regulation().equals(GDPR));
    }

    @Test
    void namingTheStatuteNamesItsRegulationsToo() {
        assertThat(catalogue.named(CCPA)).containsExactly(CCPA, CCR);
        assertThat(catalogue.named(CCR)).containsExactly(CCR);
        assertThat(catalogue.named(new RegulationId("coppa"))).isEmpty();
    }

    @Test
    void everythingNotMatchedIsToBeRechecked() {
        assertThat(catalogue.criteria().stream()
                        .filter(criterion -> criterion.standing().isToBeRechecked()))
                .hasSize(21);
    }

    @ParameterizedTest
    @CsvSource({
        "Privacy Policy, privacy-policy",
        "Privacy Policy for California Residents, california-notice",
        "Data Protection Notice, privacy-policy",
        "Data_Protection_Addendum, data-processing-agreement",
        "Trackers Policy, cookie-policy",
        "TERMS & CONDITIONS, terms",
        "Commercial Terms, terms",
        "cloud-service-agreement, terms",
        "Brand Guidelines, ",
        "Determs, "
    })
    void aTitleTellsTheKindOfDocument(String title, String kind) {
        assertThat(catalogue.kindOf(title).map(DocumentKind::id).orElse(null)).isEqualTo(kind);
    }

    private static Catalogue shipped(Problems problems) {
        return Catalogue.read(Folder.at(Path.of("regulations"), problems), types(), problems);
    }

    private static Set<String> types() {
        try {
            return new TreeSet<>(Files.readAllLines(Path.of("src/test/resources/provision-types.txt")));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("the known provision types", e);
        }
    }
}
