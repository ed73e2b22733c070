package org.proviso.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleId;
import org.proviso.source.Digest;
import org.proviso.source.Problems;
import org.proviso.text.Folder;

/** What can be approved, by whom, and what becomes of it when the rule changes. */
class SigningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String RULE = "opt-out-bypass-on-gdpr-21-1";
    private static final String FILE = "mappings/opt-out-bypass.yaml";
    private static final String NEAR_MISS =
            "    near-miss: [\"Even if you opt out, we will not use flagged chats for training.\"]\n";

    private final Problems problems = new Problems();

    @Test
    void aShippedRuleWithItsThreeSortsOfExamplesAndAPreviewIsApproved() {
        Workshop workshop = previewed(withNearMiss());

        Map<String, String> files = workshop.approve(List.of(RULE), "Grace Example", "privacy counsel", DAY, problems);

        assertThat(problems.list()).isEmpty();
        assertThat(files).containsOnlyKeys(FILE, "approvals.yaml");
        assertThat(files.get(FILE)).contains("    status: approved\n");
        assertThat(files.get("approvals.yaml")).contains("An attestation, not an authentication", "rule: " + RULE);
        assertThat(open(changed(workshop, files)).list()).isEmpty();
    }

    @Test
    void anApprovedRuleThatSaysSomethingElseIsNotTakenIn() {
        Workshop workshop = previewed(withNearMiss());
        Map<String, String> files =
                new HashMap<>(workshop.approve(List.of(RULE), "Grace Example", "privacy counsel", DAY, problems));
        files.put(FILE, files.getOrDefault(FILE, "").replaceFirst("severity: high", "severity: low"));

        assertThat(open(changed(workshop, files)).list())
                .singleElement()
                .asString()
                .contains("RULE-010", RULE, "nobody approved what it says now");
    }

    @Test
    void anApprovalLapsesWhenAConceptThatTheRuleHangsOnChanges() {
        Workshop workshop = previewed(withNearMiss());
        Map<String, String> files =
                new HashMap<>(workshop.approve(List.of(RULE), "Grace Example", "privacy counsel", DAY, problems));
        assertThat(book(changed(workshop, files)).lapsed()).isEmpty();
        files.put(
                "vocabulary/choices.yaml",
                text("vocabulary/choices.yaml").replaceFirst("phrases: *\\[", "phrases: [wave goodbye to, "));

        RuleBook book = book(changed(workshop, files));

        assertThat(book.lapsed()).containsExactly(new RuleId(RULE));
        assertThat(book.usedOn(DAY).rules()).noneMatch(rule -> rule.id().value().equals(RULE));
        assertThat(book.usedWithDraftsOn(DAY).rules())
                .anyMatch(rule -> rule.id().value().equals(RULE));
    }

    @Test
    void takingInAConceptNamesTheApprovalsThatLapse() {
        Workshop workshop = previewed(withNearMiss());
        Map<String, String> files = workshop.approve(List.of(RULE), "Grace Example", "privacy counsel", DAY, problems);
        Workshop approved = Workshop.open(changed(workshop, files), DeskFixture.REGULATIONS, problems);
        byte[] desk = DeskFixture.changed(approved.desk("Proviso test", Map.of()), book -> {
            var phrases = DeskFixture.cell(book, "Vocabulary", "opt-out", "phrases");
            phrases.setCellValue(phrases.getStringCellValue() + "\nwave goodbye to");
        });

        Taken taken = approved.takeIn("desk.xlsx", desk);

        assertThat(taken.problems()).isEmpty();
        assertThat(taken.changes())
                .containsExactly(
                        "concept opt-out: changed.",
                        RULE + ": what it hangs on changed; its approval lapses, and it is in review again.");
    }

    @Test
    void anApprovalOutlastsAChangeOfWhatTheRuleDoesNotHangOn() {
        Workshop workshop = previewed(withNearMiss());
        Map<String, String> files =
                new HashMap<>(workshop.approve(List.of(RULE), "Grace Example", "privacy counsel", DAY, problems));
        files.put(
                "vocabulary/rights.yaml",
                text("vocabulary/rights.yaml").replaceFirst("phrases: *\\[", "phrases: [right to a cup of tea, "));

        assertThat(book(changed(workshop, files)).lapsed()).isEmpty();
    }

    @Test
    void withoutAPreviewOfWhatTheRulesSayNowNothingIsApproved() {
        assertThat(refused(workshop(withNearMiss()), RULE, "Grace Example")).contains("APPR-005");

        Workshop old = previewed(withNearMiss());
        Workshop changed = workshop(Map.of(
                "approvals.yaml",
                old.with(Map.of(), "rules").entries().get(0).text(),
                FILE,
                text(FILE).replaceFirst("confidence: 0.9", "confidence: 0.8")));
        assertThat(refused(changed, RULE, "Grace Example")).contains("APPR-005");
    }

    @Test
    void nobodyApprovesARuleOfHisOwn() {
        assertThat(refused(previewed(withNearMiss()), RULE, "  proviso PROJECT "))
                .contains("APPR-003");
    }

    @Test
    void aRuleWithoutANearMissIsNotApproved() {
        assertThat(refused(previewed(Map.of()), RULE, "Grace Example")).contains("APPR-004", "0 near misses");
    }

    @Test
    void aRuleWithARedExampleIsNotApproved() {
        Map<String, String> red = Map.of(
                FILE,
                withNearMiss()
                        .getOrDefault(FILE, "")
                        .replaceFirst("reserve", "reserve")
                        .replaceFirst(
                                "near-miss: \\[\"[^\"]*\"",
                                "near-miss: [\"Even if you opt out of training, we will use reported chats to improve our models.\""));

        assertThat(refused(previewed(red), RULE, "Grace Example")).contains("APPR-004", "1 that do not come out");
    }

    @Test
    void whatIsADraftAndWhatIsNotThereIsNotApproved() {
        Map<String, String> draft = Map.of(
                FILE, withNearMiss().getOrDefault(FILE, "").replaceFirst("(" + RULE + ":\n)", "$1    status: draft\n"));

        assertThat(refused(previewed(draft), RULE, "Grace Example")).contains("APPR-002", "is draft");
        assertThat(refused(previewed(Map.of()), "opt-out-bypass-on-gdpr-21-3", "Grace Example"))
                .contains("APPR-001", "Did you mean");
    }

    private String refused(Workshop workshop, String rule, String name) {
        Problems found = new Problems();
        assertThat(workshop.approve(List.of(rule), name, "privacy counsel", DAY, found))
                .isEmpty();
        return found.list().toString();
    }

    private static Map<String, String> withNearMiss() {
        return Map.of(
                FILE,
                text(FILE)
                        .replaceFirst(
                                "(  " + RULE + ":\n(?:    .*\n)+?)(  [a-z])",
                                "$1" + java.util.regex.Matcher.quoteReplacement(NEAR_MISS) + "$2"));
    }

    private static String text(String file) {
        return DeskFixture.RULES.entries().stream()
                .filter(entry -> entry.name().equals(file))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static Workshop workshop(Map<String, String> changed) {
        return Workshop.open(folder(DeskFixture.RULES, changed), DeskFixture.REGULATIONS, new Problems());
    }

    private static Workshop previewed(Map<String, String> changed) {
        Workshop workshop = workshop(changed);
        Map<String, String> recorded = new HashMap<>(changed);
        recorded.putAll(workshop.record(new Preview(List.of()), Digest.of("old"), DAY));
        return workshop(recorded);
    }

    private static Folder changed(Workshop workshop, Map<String, String> files) {
        return folder(workshop.with(Map.of(), "rules"), files);
    }

    private static Folder folder(Folder from, Map<String, String> changed) {
        List<Folder.Entry> files = new ArrayList<>();
        Map<String, String> open = new HashMap<>(changed);
        for (Folder.Entry file : from.entries()) {
            String text = open.remove(file.name());
            files.add(text == null ? file : new Folder.Entry(file.name(), file.path(), text));
        }
        open.forEach((name, text) -> files.add(new Folder.Entry(name, "rules/" + name, text)));
        return new Folder("rules", files);
    }

    private static RuleBook book(Folder rules) {
        Problems found = new Problems();
        RuleBook book = Workshop.open(rules, DeskFixture.REGULATIONS, found).book();
        assertThat(found.list()).isEmpty();
        return book;
    }

    private static Problems open(Folder rules) {
        Problems found = new Problems();
        Workshop.open(rules, DeskFixture.REGULATIONS, found);
        return found;
    }
}
