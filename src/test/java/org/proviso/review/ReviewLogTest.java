package org.proviso.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.proviso.source.Problems;

class ReviewLogTest {
    private static final String NOT_DONE = "Nothing was taken in.";

    @TempDir
    private Path folder;

    private Path file;
    private final Problems problems = new Problems();
    private final Problems remarks = new Problems();

    @BeforeEach
    void name() {
        file = folder.resolve(ReviewLog.NAME);
    }

    private static LogEntry entry(String item, String now) {
        return new LogEntry(
                "2026-11-24T12:00:00Z",
                "Ada",
                "run",
                item,
                "F-0001",
                "",
                ReviewColumn.OWNER,
                "",
                now,
                "because\n\"so\"");
    }

    private void add(String... words) throws IOException {
        for (String word : words) {
            ReviewLog.append(file, log -> List.of(entry("item", word)), NOT_DONE, problems, remarks);
        }
    }

    private Log read() throws IOException {
        return ReviewLog.read(file.toString(), Files.readAllBytes(file), NOT_DONE, problems);
    }

    @Test
    void whatWasAddedIsReadInItsOrder() throws IOException {
        add("one", "two", "three");

        Log log = read();

        assertThat(log.entries()).extracting(LogEntry::now).containsExactly("one", "two", "three");
        assertThat(log.entries().get(0)).isEqualTo(entry("item", "one"));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aLineThatWasEditedIsFoundByTheNext() throws IOException {
        add("one", "two");
        Files.writeString(file, Files.readString(file).replace("\"new\":\"one\"", "\"new\":\"won\""));

        read();

        assertThat(problems.list())
                .singleElement()
                .hasToString("REV-003 " + file
                        + " line 2 The review log was changed before this line: it names another line before it than the one that stands there."
                        + " Put back the log as it was. Nothing was taken in.");
    }

    @Test
    void aLineThatWasTakenOutIsFound() throws IOException {
        add("one", "two", "three");
        List<String> lines = Files.readAllLines(file);
        Files.writeString(file, lines.get(0) + "\n" + lines.get(2) + "\n");

        read();

        assertThat(problems.list()).extracting("code").containsExactly("REV-003");
    }

    @Test
    void aLogThatLostItsLastLinesDoesNotFollowTheRun() throws IOException {
        add("one", "two");
        Baseline.Head head = read().head();
        Files.writeString(file, Files.readAllLines(file).get(0) + "\n");
        Baseline run = new Baseline(
                "a1b2", "2026-11-24", java.util.Map.of(), List.of(), List.of(), head, org.proviso.source.Digest.of(""));

        ReviewLog.follows(file.toString(), read(), run, NOT_DONE, problems);

        assertThat(problems.list())
                .singleElement()
                .hasToString("REV-005 " + file
                        + " The review log had 2 lines when the run a1b2 was reported, and what stands there now does not go on from them."
                        + " Put back the log as it was. Nothing was taken in.");
    }

    @Test
    void aTornLastLineIsToldAndPutAsideAndTheNextLineFollowsTheLastWholeOne() throws IOException {
        add("one");
        Files.writeString(file, "{\"before\":\"12", StandardOpenOption.APPEND);

        add("two");

        assertThat(remarks.list())
                .singleElement()
                .hasToString("REV-004 " + file
                        + " line 2 The last line of the review log was cut off while it was written. Import the workbook again: what is in the log is not added twice."
                        + " The torn line was moved to review-log.jsonl.torn.");
        assertThat(folder.resolve("review-log.jsonl.torn")).hasContent("{\"before\":\"12");
        assertThat(read().entries()).extracting(LogEntry::now).containsExactly("one", "two");
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void aWholeLastLineThatLacksItsEndIsKept() throws IOException {
        add("one", "two");
        Files.writeString(file, Files.readString(file).strip());

        add("three");

        assertThat(read().entries()).extracting(LogEntry::now).containsExactly("one", "two", "three");
        assertThat(remarks.list()).isEmpty();
    }

    @Test
    void manyImportsAtATimeLoseNothing() throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(8);
        List<Future<?>> begun = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String word = "word " + i;
            begun.add(workers.submit(() -> {
                add(word);
                return word;
            }));
        }
        for (Future<?> each : begun) {
            each.get();
        }
        workers.shutdown();

        assertThat(read().entries()).hasSize(40);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void theLogIsTakenAlongToAnotherFolder() throws IOException {
        add("one", "two");
        Path other = folder.resolve("other");

        ReviewLog.forward(read(), file.toString(), other, problems);
        add("three");
        ReviewLog.forward(read(), file.toString(), other, problems);

        assertThat(other.resolve(ReviewLog.NAME)).hasSameTextualContentAs(file);
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void twoLogsThatPartedAreNotMixed() throws IOException {
        add("one");
        Path other = folder.resolve("other");
        ReviewLog.forward(read(), file.toString(), other, problems);
        ReviewLog.append(
                other.resolve(ReviewLog.NAME), log -> List.of(entry("x", "there")), NOT_DONE, problems, remarks);
        add("here");

        ReviewLog.forward(read(), file.toString(), other, problems);

        assertThat(problems.list())
                .singleElement()
                .hasToString(
                        "REV-006 " + other.resolve(ReviewLog.NAME) + " A review log stands there that parted from "
                                + file
                                + ": both were added to. Name another folder with --out. The log was not taken there; the reports were written.");
        assertThat(Files.readAllLines(other.resolve(ReviewLog.NAME))).hasSize(2);
    }
}
