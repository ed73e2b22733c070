package org.proviso.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.source.Problem;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** What a person is told who writes the catalogue. */
class CatalogueProblemsTest {
    private static final String TOPIC = "gdpr/criteria/transparency.yaml";

    private final Map<String, String> files = new TreeMap<>(
            Map.of("applicability.yaml", """
            flags:
              - id: eea
                name: EEA
                question: Does the text address people in the EEA?
                condition: if people in the EEA are addressed
              - id: relies-on-consent
                name: Consent
                question: Does the platform rely on consent?
                condition: if the platform relies on consent
            """, "document-kinds.yaml", """
            kinds:
              - id: privacy-policy
                name: Privacy policy
                titles: [privacy policy]
            """, "gdpr/law.yaml", """
            id: gdpr
            namespace: gdpr
            name: General Data Protection Regulation
            citation: Regulation (EU) 2016/679
            jurisdiction: European Union
            from: 2018-05-25
            link: https://example.org/gdpr
            applicability: [eea]
            criteria-cited-as: [Art., Arts.]
            criteria-linked-as: https://example.org/gdpr#art_{section}
            """, TOPIC, """
            criteria:
              - id: gdpr:13-2-a
                citation: Art. 13(2)(a)
                title: Retention
                requirement: The text gives a period.
                kind: required-disclosure
                applies: always
                satisfied-by:
                  - [retention-period]
                judged-in: [privacy-policy]
                severity: high
                severity-reason: core element
                status: in-force
                from: 2018-05-25
                checked: matched
                source: https://example.org/gdpr#art_13
            """));

    @Test
    void aSoundCatalogueHasNoProblem() {
        assertThat(problems()).isEmpty();
    }

    @Test
    void anUnknownKeyIsNamedWithTheNearest() {
        change(TOPIC, "judged-in", "judge-in");

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith(
                                "TEXT-002 regulations/gdpr/criteria/transparency.yaml line 10 \"judge-in\" is not a key")
                        .contains("Did you mean \"judged-in\"?"));
    }

    @Test
    void aMissingFieldIsNamed() {
        change(TOPIC, "    title: Retention\n", "");

        assertThat(problems()).containsExactly(at(2, "TEXT-002", "\"title\" is missing here."));
    }

    @Test
    void anIdThatStandsTwiceNamesTheFirst() {
        files.put("gdpr/criteria/zeal.yaml", text(TOPIC));

        assertThat(problems())
                .containsExactly(
                        "REG-001 regulations/gdpr/criteria/zeal.yaml line 2 \"gdpr:13-2-a\" stands here a second"
                                + " time; the first is regulations/gdpr/criteria/transparency.yaml line 2."
                                + " The file was not taken in.");
    }

    @Test
    void anIdOfAnotherNamespaceIsRefused() {
        change(TOPIC, "gdpr:13-2-a", "ccr:13-2-a");

        assertThat(problems())
                .containsExactly(at(
                        2,
                        "REG-002",
                        "\"ccr:13-2-a\" is not an id of gdpr, which are written \"gdpr:\", section, parts with hyphens,"
                                + " such as gdpr:13-2-a."));
    }

    @Test
    void aCitationThatItsIdContradictsIsRefused() {
        change(TOPIC, "Art. 13(2)(a)", "Art. 13(1)(a)");

        assertThat(problems())
                .containsExactly(at(
                        3,
                        "REG-003",
                        "The citation \"Art. 13(1)(a)\" contradicts the id \"gdpr:13-2-a\", which needs \"Art."
                                + " 13(2)(a)\"."));
    }

    @Test
    void aLinkToAnotherSectionIsRefused() {
        change(TOPIC, "#art_13", "#art_1");

        assertThat(problems())
                .containsExactly(at(
                        16,
                        "REG-004",
                        "The source \"https://example.org/gdpr#art_1\" contradicts the id \"gdpr:13-2-a\", which needs"
                                + " \"https://example.org/gdpr#art_13\"."));
    }

    @Test
    void anUnknownFlagIsNamedWithTheNearest() {
        change(TOPIC, "    satisfied-by", "    applicability: [relies-on-consents]\n    satisfied-by");

        assertThat(problems())
                .containsExactly(at(
                        8,
                        "REG-005",
                        "\"relies-on-consents\" is not an applicability flag (applicability.yaml). Did you mean"
                                + " \"relies-on-consent\"?"));
    }

    @Test
    void aFlagMadeOfAnUnknownFlagIsRefused() {
        files.compute("applicability.yaml", (name, text) -> text + "    any-of: [marketing]\n");

        assertThat(problems())
                .containsExactly("REG-005 regulations/applicability.yaml line 10 \"marketing\" is not an applicability"
                        + " flag (applicability.yaml). The file was not taken in.");
    }

    @Test
    void anUnknownKindOfDocumentIsNamed() {
        change(TOPIC, "[privacy-policy]", "[privacy-polizy]");

        assertThat(problems())
                .containsExactly(at(
                        10,
                        "REG-006",
                        "\"privacy-polizy\" is not a kind of document (document-kinds.yaml). Did you mean"
                                + " \"privacy-policy\"?"));
    }

    @Test
    void anUnknownProvisionTypeIsNamed() {
        change(TOPIC, "[retention-period]", "[retention-periods, deletion-right]");

        assertThat(problems())
                .containsExactly(at(
                        9,
                        "REG-007",
                        "\"retention-periods\" is not a provision type. Did you mean \"retention-period\"?"));
    }

    @Test
    void aDisclosureThatNothingSatisfiesNeedsAReason() {
        change(TOPIC, "    satisfied-by:\n      - [retention-period]\n", "");

        assertThat(problems())
                .containsExactly(at(
                        2,
                        "REG-008",
                        "The required disclosure \"gdpr:13-2-a\" needs \"satisfied-by\" and \"judged-in\", or"
                                + " \"not-judged\" with the reason."));
    }

    @Test
    void aReasonStandsInForWhatSatisfies() {
        change(TOPIC, "    satisfied-by:\n      - [retention-period]\n", "    not-judged: It is internal.\n");

        assertThat(problems()).isEmpty();
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        change(TOPIC, "    checked:", "    until: 2018-05-24\n    checked:");

        assertThat(problems())
                .containsExactly(at(15, "REG-009", "It ends on 2018-05-24, before it begins on 2018-05-25."));
    }

    @ParameterizedTest
    @CsvSource({"25 May 2018", "2018-02-30", "2018-5-25", "+018-05-25"})
    void aDateIsWrittenInOneWay(String date) {
        change(TOPIC, "from: 2018-05-25", "from: " + date);

        assertThat(problems()).containsExactly(at(14, "REG-010", "\"" + date + "\" is not a date such as 2026-01-31."));
    }

    @Test
    void aLinkIsALink() {
        change(TOPIC, "https://example.org/gdpr#art_13", "see the law");

        assertThat(problems())
                .contains(at(16, "REG-010", "\"see the law\" is not a link such as https://example.org/law."));
    }

    @Test
    void aFileThatNobodyReadsIsNamed() {
        files.put("gdpr/criterions/rights.yaml", "criteria: []");

        assertThat(problems())
                .containsExactly(
                        "REG-011 regulations/gdpr/criterions/rights.yaml This file is no part of the catalogue,"
                                + " which is applicability.yaml, document-kinds.yaml, clause-shapes.yaml, LAW/law.yaml and LAW/criteria/TOPIC.yaml."
                                + " It was not taken in.");
    }

    @Test
    void aLawStandsInTheFolderOfItsName() {
        change("gdpr/law.yaml", "id: gdpr", "id: gdpr-eu");

        assertThat(problems())
                .containsExactly("REG-011 regulations/gdpr/law.yaml line 1 The law \"gdpr-eu\" stands in the folder"
                        + " \"gdpr\"; the two must be the same. It was not taken in.");
    }

    @Test
    void aShapeOfClauseBearsOnCriteriaThatThereAre() {
        files.put("clause-shapes.yaml", """
                shapes:
                  - id: cp-retention-no-criteria
                    name: Retention without criteria
                    criteria: [gdpr:13-2-b, gdpr:13-2-a]
                """);

        assertThat(problems())
                .containsExactly("REG-013 regulations/clause-shapes.yaml line 4 \"gdpr:13-2-b\" is not a criterion."
                        + " Did you mean \"gdpr:13-2-a\"? The file was not taken in.");
    }

    @Test
    void aMissingListOfFlagsIsNamed() {
        files.remove("applicability.yaml");

        assertThat(problems())
                .contains("REG-011 regulations The file applicability.yaml is missing here. It was not taken" + " in.");
    }

    @Test
    void allProblemsComeInOnePassAndNothingOfTheFileIsTakenIn() {
        change(TOPIC, "Art. 13(2)(a)", "Art. 14(2)(a)");
        change(TOPIC, "severity: high", "severity: highest");
        change(TOPIC, "[privacy-policy]", "[terms]");
        var problems = new Problems();

        var catalogue = read(problems);

        assertThat(problems.list())
                .extracting(Problem::code)
                .containsExactlyInAnyOrder("REG-003", "TEXT-002", "REG-006");
        assertThat(catalogue.criteria()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Art. 13, true",
        "'Art. 13(2)(a), 14(2)(a)', true",
        "'Arts. 13(2)(a)', true",
        "'Art. 13(2)(a)-(c)', true",
        "'Art. 13(2)(b),(a)', true",
        "Art. 13(2), false",
        "Art. 13(2)(b), false",
        "'Art. 14(2)(a)', false",
        "Art. 130(2)(a), false",
        "Article 13(2)(a), false",
        "13(2)(a), false"
    })
    void aCitationMayBeWiderThanItsIdButNeverOther(String citation, boolean fits) {
        var form = new CitationForm("gdpr", List.of("Art.", "Arts."), "https://example.org#art_{section}");

        assertThat(form.fits(citation, "gdpr:13-2-a")).isEqualTo(fits);
    }

    private static String at(int line, String code, String found) {
        return code + " regulations/" + TOPIC + " line " + line + " " + found + " The file was not taken in.";
    }

    private String text(String name) {
        return files.getOrDefault(name, "");
    }

    private void change(String name, String from, String to) {
        assertThat(text(name)).contains(from);
        files.put(name, text(name).replace(from, to));
    }

    private List<String> problems() {
        var problems = new Problems();
        read(problems);
        return problems.list().stream().map(Problem::toString).toList();
    }

    private Catalogue read(Problems problems) {
        List<Folder.Entry> entries = new ArrayList<>();
        files.forEach((name, text) -> entries.add(new Folder.Entry(name, "regulations/" + name, text)));
        return Catalogue.read(
                new Folder("regulations", entries), Set.of("retention-period", "deletion-right"), problems);
    }
}
