package org.proviso.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.review.ReviewColumn;
import org.proviso.text.JsonObject;
import org.proviso.text.JsonReader;

class BaselineTest {
    private static final String HEAD =
            "# Privacy Policy\n\n## 1. Training\n\nIf you are in the EEA, this section applies to you under the GDPR. You may opt out of training in your settings.\n\n";
    private static final String FLAGGED =
            "Even if you opt out of training, we will use flagged chats to train our models.\n\n";
    private static final String REPORTED =
            "Even if you have opted out of training, we will use the voice notes that our filters have flagged to improve our models.\n\n";

    @TempDir
    private Path folder;

    private final Commands commands = new Commands();

    @BeforeEach
    void firstRun() throws IOException {
        document("Acme", HEAD + FLAGGED);
        document("Bolt", HEAD + FLAGGED);
        assertThat(audit("one")).isZero();
    }

    private void document(String platform, String text) throws IOException {
        Path file = folder.resolve("in").resolve(platform).resolve("Privacy Policy.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int audit(String out, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "audit",
                folder.resolve("in").toString(),
                "--out",
                folder.resolve(out).toString()));
        all.addAll(List.of(more));
        return commands.run(all.toArray(String[]::new));
    }

    private int auditAfter(String before, String out, String... more) {
        List<String> all =
                new ArrayList<>(List.of("--baseline", folder.resolve(before).toString()));
        all.addAll(List.of(more));
        return audit(out, all.toArray(String[]::new));
    }

    private List<JsonObject> of(String out, String section) throws IOException {
        List<JsonObject> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(folder.resolve(out).resolve("findings.json"))) {
            JsonReader.read(in, (name, object) -> {
                if (name.equals(section)) {
                    found.add(object);
                }
            });
        }
        return found;
    }

    /** By state, how many findings a run has. */
    private Map<String, Integer> states(String out, String platform) throws IOException {
        Map<String, Integer> states = new TreeMap<>();
        for (JsonObject finding : of(out, "findings")) {
            if (text(finding, "platform").equals(platform)) {
                states.merge(text(finding, "state"), 1, Integer::sum);
            }
        }
        return states;
    }

    private static String text(JsonObject object, String field) {
        return object.text(field).orElse("");
    }

    /** Findings of a clause, by its words, to their fingerprints on one criterion. */
    private String fingerprint(String out, String platform, String words) throws IOException {
        return of(out, "findings").stream()
                .filter(finding -> text(finding, "platform").equals(platform)
                        && text(finding, "criterion").equals("gdpr:21-1"))
                .filter(finding -> finding.objects("quotes").stream()
                        .anyMatch(quote -> text(quote, "text").contains(words)))
                .map(finding -> text(finding, "fingerprint"))
                .findFirst()
                .orElseThrow();
    }

    private void decide(String out, String criterion) throws IOException {
        String id = of(out, "findings").stream()
                .filter(finding -> text(finding, "platform").equals("Acme")
                        && text(finding, "criterion").equals(criterion))
                .map(finding -> text(finding, "id"))
                .findFirst()
                .orElseThrow();
        Path book = folder.resolve(out).resolve("audit.xlsx");
        new ReviewedBook(book)
                .write(id, ReviewColumn.DISPOSITION, "accepted")
                .write(id, ReviewColumn.REASON, "borne")
                .write(id, ReviewColumn.OWNER, "Bo")
                .write(id, ReviewColumn.REVIEWER, "Ada")
                .save();
        assertThat(commands.run("review", "import", book.toString()))
                .as(commands.err())
                .isZero();
    }

    private JsonObject finding(String out, String criterion) throws IOException {
        return of(out, "findings").stream()
                .filter(each -> text(each, "platform").equals("Acme")
                        && text(each, "criterion").equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameDocumentsHaveTheSameFindings() throws IOException {
        assertThat(auditAfter("one", "two")).isZero();

        assertThat(states("two", "Acme")).containsOnlyKeys("unchanged");
        assertThat(states("one", "Acme")).containsOnlyKeys("new");
        assertThat(commands.out())
                .contains("Against run ")
                .contains("0 new, ")
                .contains(" unchanged, 0 changed, 0 gone, 0 re-review");
    }

    @Test
    void aClauseThatIsPutInBeforeMakesNoOtherFindingANewOne() throws IOException {
        document("Acme", HEAD + REPORTED + FLAGGED);

        auditAfter("one", "two");

        assertThat(fingerprint("two", "Acme", "flagged chats")).isEqualTo(fingerprint("one", "Acme", "flagged chats"));
        assertThat(fingerprint("two", "Acme", "voice notes")).isNotEqualTo(fingerprint("one", "Acme", "flagged chats"));
        assertThat(states("two", "Acme")).containsOnlyKeys("new", "unchanged");
    }

    @Test
    void whatWasPutInKeepsItsFingerprintInTheRunAfter() throws IOException {
        document("Acme", HEAD + REPORTED + FLAGGED);
        auditAfter("one", "two");

        auditAfter("two", "three");

        assertThat(states("three", "Acme")).containsOnlyKeys("unchanged");
        assertThat(fingerprint("three", "Acme", "voice notes")).isEqualTo(fingerprint("two", "Acme", "voice notes"));
    }

    @Test
    void aHeadingThatIsNumberedAnewChangesNothing() throws IOException {
        document("Acme", HEAD.replace("## 1. Training", "## 4. Training") + FLAGGED);

        auditAfter("one", "two");

        assertThat(states("two", "Acme")).containsOnlyKeys("unchanged");
    }

    @Test
    void aRewordedClauseIsChanged() throws IOException {
        document("Acme", HEAD + FLAGGED.replace("flagged chats", "flagged chats and drafts"));

        auditAfter("one", "two");

        assertThat(text(finding("two", "gdpr:21-1"), "state")).isEqualTo("changed");
    }

    @Test
    void whatIsGoneIsTold() throws IOException {
        document("Acme", HEAD + "We keep chats for two years.\n");

        auditAfter("one", "two");

        assertThat(states("two", "Acme")).containsKey("gone");
        assertThat(states("two", "Bolt")).containsOnlyKeys("unchanged");
        JsonObject gone = of("two", "findings").stream()
                .filter(each -> text(each, "state").equals("gone")
                        && text(each, "criterion").equals("gdpr:21-1"))
                .findFirst()
                .orElseThrow();
        assertThat(gone.objects("quotes")).anyMatch(quote -> text(quote, "text").contains("flagged chats"));
        assertThat(text(gone, "id")).startsWith("G-");
    }

    @Test
    void whatIsGoneIsNotGoneAgain() throws IOException {
        document("Acme", HEAD + "We keep chats for two years.\n");
        auditAfter("one", "two");

        auditAfter("two", "three");

        assertThat(states("three", "Acme")).doesNotContainKey("gone");
    }

    @Test
    void aPlatformThatWasNotSuppliedIsNotGone() throws IOException {
        Files.delete(folder.resolve("in").resolve("Bolt").resolve("Privacy Policy.md"));

        auditAfter("one", "two");

        assertThat(states("two", "Bolt")).isEmpty();
        assertThat(of("two", "notCompared"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(text(each, "reason"))
                        .isEqualTo("No document of this platform was supplied this time."));
    }

    @Test
    void aCriterionThatWasNotAskedIsNotGone() throws IOException {
        auditAfter("one", "two", "--regulations", "gdpr");

        assertThat(states("two", "Acme")).containsOnlyKeys("unchanged");
        assertThat(of("two", "notCompared"))
                .extracting(each -> text(each, "reason"))
                .contains("The criterion was not asked this time.");
    }

    @Test
    void aDecisionIsCarriedOnAndTheLogGoesAlong() throws IOException {
        decide("one", "gdpr:21-1");

        auditAfter("one", "two");

        JsonObject finding = finding("two", "gdpr:21-1");
        assertThat(text(finding, "disposition")).isEqualTo("accepted");
        assertThat(text(finding.object("review"), "owner")).isEqualTo("Bo");
        assertThat(folder.resolve("two").resolve("review-log.jsonl"))
                .hasSameBinaryContentAs(folder.resolve("one").resolve("review-log.jsonl"));
        try (ReviewedBook book = new ReviewedBook(folder.resolve("two").resolve("audit.xlsx"))) {
            assertThat(book.written(ReviewColumn.ofFindings())).hasSize(4).containsValue("accepted");
        }
    }

    @Test
    void aDecisionOnOtherWordsIsToBeMadeAgain() throws IOException {
        decide("one", "gdpr:21-1");
        document("Acme", HEAD + FLAGGED.replace("flagged chats", "flagged chats and drafts"));

        auditAfter("one", "two");

        JsonObject finding = finding("two", "gdpr:21-1");
        assertThat(text(finding, "state")).isEqualTo("re-review");
        assertThat(finding.text("disposition")).isEmpty();
        assertThat(finding.object("review").text("reason")).isEmpty();
        assertThat(text(finding.object("review"), "owner")).isEqualTo("Bo");
    }

    @Test
    void itStaysToBeMadeAgainUntilSomebodyDoes() throws IOException {
        decide("one", "gdpr:21-1");
        document("Acme", HEAD + FLAGGED.replace("flagged chats", "flagged chats and drafts"));
        auditAfter("one", "two");
        auditAfter("two", "three");
        assertThat(text(finding("three", "gdpr:21-1"), "state")).isEqualTo("re-review");
        decide("three", "gdpr:21-1");

        auditAfter("three", "four");

        assertThat(text(finding("four", "gdpr:21-1"), "state")).isEqualTo("unchanged");
        assertThat(text(finding("four", "gdpr:21-1"), "disposition")).isEqualTo("accepted");
    }

    @Test
    void baselineAndLogArePartOfTheRunsId() throws IOException {
        auditAfter("one", "two");
        decide("one", "gdpr:21-1");
        auditAfter("one", "three");

        assertThat(List.of("one", "two", "three"))
                .extracting(out -> text(of(out, "run").get(0), "id"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aBundleIsABaseline() throws IOException {
        decide("one", "gdpr:21-1");
        Path bundle = folder.resolve("one.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bundle))) {
            for (String name : List.of("findings.json", "review-log.jsonl")) {
                zip.putNextEntry(new ZipEntry("reports/" + name));
                Files.copy(folder.resolve("one").resolve(name), zip);
            }
        }

        assertThat(audit("two", "--baseline", bundle.toString())).isZero();

        assertThat(text(finding("two", "gdpr:21-1"), "disposition")).isEqualTo("accepted");
        assertThat(states("two", "Acme")).containsOnlyKeys("unchanged");
    }

    @Test
    void aFolderWithoutFindingsIsRefused() {
        assertThat(auditAfter("nowhere", "two")).isEqualTo(2);

        assertThat(commands.err())
                .contains("REV-001 " + folder.resolve("nowhere"))
                .contains("Nothing was audited.");
    }

    @Test
    void aFileThatIsNoFindingsIsRefused() throws IOException {
        Files.writeString(folder.resolve("other.json"), "{\"run\": {}}");

        assertThat(auditAfter("other.json", "two")).isEqualTo(2);

        assertThat(commands.err())
                .contains(
                        "REV-002 " + folder.resolve("other.json")
                                + " This is no findings.json that Proviso wrote: the id of the run is missing. Nothing was audited.");
    }

    @Test
    void aFalsePositiveBecomesAnExampleOfItsPattern() throws IOException {
        String id = text(finding("one", "gdpr:21-1"), "id");
        Path book = folder.resolve("one").resolve("audit.xlsx");
        new ReviewedBook(book)
                .write(id, ReviewColumn.DISPOSITION, "false-positive")
                .write(id, ReviewColumn.REASON, "a test")
                .write(id, ReviewColumn.REVIEWER, "Ada")
                .save();
        commands.run("review", "import", book.toString());

        int code = commands.run("review", "export-tests", folder.resolve("one").toString());

        assertThat(code).isZero();
        assertThat(commands.out()).contains("""
                        cp-opt-out-bypass-flagged:
                          not-flagged:
                            # %s, rule opt-out-bypass-flagged-on-gdpr-21-1, Ada: a test
                            - {"heading":"1. Training","text":"Even if you opt out of training, we will use flagged chats to train our models."}
                        """.formatted(id));
    }
}
