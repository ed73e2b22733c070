package org.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.proviso.regulation.Catalogue;
import org.proviso.source.Problem;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

class RuleBookReaderTest {
    private static final String WORDS = """
            kind: topic
            concepts:
              lamp:
                phrases: [lamp]
                example: A lamp.
            """;

    private static List<String> problems(Map<String, String> files) {
        List<Folder.Entry> entries = new ArrayList<>();
        files.forEach((name, text) -> entries.add(new Folder.Entry(name, "rules/" + name, text)));
        Problems problems = new Problems();
        new RuleBookReader(problems).read(new Folder("rules", entries));
        return problems.list().stream().map(Problem::toString).toList();
    }

    private static List<String> problemsOfVocabulary(String text) {
        return problems(Map.of("vocabulary/words.yaml", text));
    }

    private static List<String> problemsOfRule(String row) {
        return problemsOfRule(row, "types");
    }

    private static List<String> problemsOfRule(String row, String kind) {
        return problems(Map.of("vocabulary/words.yaml", WORDS, "provisions/a.yaml", """
                %s:
                  light:
                    name: Light
                    definition: Names a lamp.
                    when:
                      - %s
                """.formatted(kind, row)));
    }

    @Test
    void aRuleOfKnownWordsIsNoProblem() {
        assertThat(problemsOfRule("{names: [lamp]}")).isEmpty();
    }

    @Test
    void aStatementThatConcludesIsNoStatement() {
        assertThat(problems(Map.of("voice.yaml", "concluding: [unlawful, in breach of]", "mappings/a.yaml", """
                        mappings:
                          lamp-light:
                            name: Lamp
                            pattern: cp-lamp
                            criterion: gdpr:5-1-a
                            statement: The text states that lamps are lit in breach of the rule.
                            when: []
                        """)))
                .anyMatch(problem ->
                        problem.startsWith("RULE-014 rules/mappings/a.yaml line 6 The statement of \"lamp-light\""
                                + " says \"in breach of\", which concludes what the law makes of a text."));
    }

    @Test
    void anUnknownWordIsToldWithTheNearestAndItsField() {
        assertThat(problemsOfRule("{names: [lmap]}"))
                .containsExactly(
                        "RULE-001 rules/provisions/a.yaml line 6 \"lmap\" cannot stand in \"names\" (concepts, one of which is"
                                + " named). Did you mean \"lamp\"? No rule was taken in.");
    }

    @Test
    void anUnknownColumnIsToldWithTheNearest() {
        assertThat(problemsOfRule("{nmaes: [lamp]}"))
                .first()
                .asString()
                .contains(
                        "TEXT-002 rules/provisions/a.yaml line 6 \"nmaes\" is not a column of a rule. Did you mean \"names\"?");
    }

    @Test
    void aConfidenceIsAboveNoneAndNotAboveOne() {
        for (String written : List.of("70", "0", "-3", "NaN")) {
            assertThat(problemsOfRule("{names: [lamp]}\n    confidence: " + written, "patterns"))
                    .containsExactly("TEXT-002 rules/provisions/a.yaml line 7 Found \"" + written
                            + "\", expected a number above 0 and not above 1, such as 0.8. The file was not taken in.");
        }
    }

    @Test
    void aRuleThatEndsBeforeItBeginsIsAProblem() {
        assertThat(problemsOfRule("{names: [lamp]}\n    from: 2030-01-01\n    until: 2020-01-01", "patterns"))
                .containsExactly(
                        "TEXT-002 rules/provisions/a.yaml line 8 The rule ends on 2020-01-01, before it begins on"
                                + " 2030-01-01. Put a later day, or leave it blank. The file was not taken in.");
    }

    @Test
    void aBlankFieldIsAnErrorAndNeverMeansAny() {
        assertThat(problemsOfRule("{names: }"))
                .first()
                .asString()
                .contains("\"names\" is blank; leave it out, or name what it asks.");
    }

    @Test
    void aRowThatAsksNothingIsAProblem() {
        assertThat(problemsOfRule("{within: sentence}"))
                .singleElement()
                .asString()
                .contains("The row asks nothing: it would hold of everything.");
    }

    @Test
    void aComparisonWithNothingToCompareIsAProblem() {
        assertThat(problemsOfRule("{names: [lamp], same-purpose: yes}"))
                .containsExactly(
                        "RULE-012 rules/provisions/a.yaml line 6 \"same-purpose\" compares a choice and a statement, and the row"
                                + " does not ask for that. Say in the same row what is meant, in fields such as by, does, choice or"
                                + " overrides. No rule was taken in.");
        assertThat(problemsOfRule("{names: [lamp], way-elsewhere: none}"))
                .singleElement()
                .asString()
                .contains("\"way-elsewhere\" compares a choice, and");
        assertThat(problemsOfRule("{overrides: yes, same-purpose: yes}")).isEmpty();
    }

    @Test
    void aRowThatNamesNothingHereIsAProblem() {
        assertThat(problemsOfRule("{has: [light], window: document}"))
                .singleElement()
                .asString()
                .contains("asks only for what is not there, or stands elsewhere");
    }

    @Test
    void anIdIsGivenOnce() {
        String rule = """
                types:
                  light: {name: Light, definition: A lamp., when: [{names: [lamp]}]}
                """;

        assertThat(problems(
                        Map.of("vocabulary/words.yaml", WORDS, "provisions/a.yaml", rule, "provisions/b.yaml", rule)))
                .containsExactly(
                        "RULE-002 rules/provisions/b.yaml line 2 The id \"light\" stands also at rules/provisions/a.yaml"
                                + " line 2; an id is given once. No rule was taken in.");
    }

    @Test
    void allProblemsAreToldInOnePass() {
        assertThat(problemsOfRule("{names: [lmap], lacks: [lamb], by: plattform}"))
                .hasSize(3);
    }

    @Test
    void aConceptIsGivenOnce() {
        assertThat(problems(Map.of("vocabulary/a.yaml", WORDS, "vocabulary/b.yaml", WORDS)))
                .singleElement()
                .asString()
                .startsWith(
                        "VOC-001 rules/vocabulary/b.yaml line 4 The concept \"lamp\" stands also at rules/vocabulary/a.yaml line 4");
    }

    @Test
    void formsAreGivenOnce() {
        assertThat(problems(Map.of(
                        "vocabulary/a.yaml", "forms: {lamp: [lamps]}", "vocabulary/b.yaml", "forms: {lamp: [lamps]}")))
                .containsExactly(
                        "VOC-002 rules/vocabulary/b.yaml line 1 The word \"lamp\" has its forms given already; give them once."
                                + " These forms were not used.");
    }

    @Test
    void bracketsClose() {
        assertThat(problemsOfVocabulary(WORDS.replace("[lamp]", "[\"(lamp|light\"]")))
                .containsExactly(
                        "VOC-003 rules/vocabulary/words.yaml line 4 The brackets of \"(lamp|light\" do not close. The phrase was"
                                + " not used.");
    }

    @Test
    void aPhraseStandsForNoMoreThanAThousand() {
        String many = "(a|b|c|d|e|f|g|h|i|j) (a|b|c|d|e|f|g|h|i|j) (a|b|c|d|e|f|g|h|i|j) (a|b)";

        assertThat(problemsOfVocabulary(WORDS.replace("[lamp]", "[\"" + many + "\"]")))
                .singleElement()
                .asString()
                .startsWith(
                        "VOC-004 rules/vocabulary/words.yaml line 4 The phrase stands for 2000 plain ones, more than 1000");
    }

    @Test
    void aPhraseDoesNotEndInAGap() {
        assertThat(problemsOfVocabulary(WORDS.replace("[lamp]", "[\"lamp ..3 [light]\"]")))
                .singleElement()
                .asString()
                .startsWith(
                        "VOC-005 rules/vocabulary/words.yaml line 4 The phrase \"lamp ..3 [light]\" can begin or end with a gap");
    }

    @Test
    void whatIsNoYamlIsTold() {
        assertThat(problemsOfVocabulary("kind: [topic"))
                .first()
                .asString()
                .startsWith("TEXT-001 rules/vocabulary/words.yaml line ");
    }

    @Test
    void aRuleReadsItselfBackAsOneSentence() {
        assertThat(readBack("[{by: platform, names: [lamp]}]"))
                .isEqualTo(
                        "A provision is of the type \u201cLight of a lamp\u201d when the platform is said to do something,"
                                + " and it speaks of \u201clamp\u201d, all within one sentence.");
    }

    @Test
    void theWaysOfARuleAreNumberedAndCallTypesByTheirNames() {
        assertThat(readBack("[{names: [lamp]}, {is: [dark], lacks: [lamp]}]"))
                .isEqualTo("A provision is of the type \u201cLight of a lamp\u201d when one of these holds:\n"
                        + "(1) it speaks of \u201clamp\u201d;\n"
                        + "(2) it does not speak of \u201clamp\u201d, and it is of the type \u201cNo light\u201d,"
                        + " all within one sentence.");
    }

    private static String readBack(String ways) {
        Problems problems = new Problems();
        String types = "types:\n  light: {name: Light of a lamp, definition: A lamp., when: " + ways + "}\n"
                + "  dark: {name: No light, definition: None., when: [{lacks: [lamp], names: [lamp]}]}\n";
        RuleBook book = new RuleBookReader(problems)
                .read(new Folder(
                        "rules",
                        List.of(
                                new Folder.Entry("vocabulary/words.yaml", "rules/vocabulary/words.yaml", WORDS),
                                new Folder.Entry("provisions/a.yaml", "rules/provisions/a.yaml", types))));
        Catalogue none = Catalogue.read(new Folder("none", List.of()), Set.of(), new Problems());
        return Sentence.of(book.rules().get(1), Labels.of(book, none));
    }
}
