package org.proviso.review;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/** What an earlier run left: its findings and the log of its review, in a folder, beside a file, or in a bundle. */
public final class Earlier {
    /** What the findings of a run are called. */
    static final String FINDINGS = "findings.json";

    private final Path given;

    private Earlier(Path given) {
        this.given = given;
    }

    /** What was left at a findings.json, in the folder that holds one, or in a bundle. */
    public static Earlier at(Path given) {
        return new Earlier(given);
    }

    private boolean isBundle() {
        return given.getFileName() != null && given.getFileName().toString().endsWith(".zip");
    }

    private Path file() {
        return Files.isDirectory(given) ? given.resolve(FINDINGS) : given;
    }

    /** Where the log of the review stands, or would. */
    public Path logFile() {
        return file().resolveSibling(ReviewLog.NAME);
    }

    /** The run; empty, with a problem, when there is none. */
    Optional<Baseline> baseline(String notDone, Problems problems) throws IOException {
        if (!Files.isRegularFile(file())) {
            missing("There is no " + FINDINGS + " there", notDone, problems);
            return Optional.empty();
        }
        if (!isBundle()) {
            try (InputStream in = Files.newInputStream(file())) {
                return BaselineReader.read(file().toString(), in, notDone, problems);
            }
        }
        Optional<byte[]> entry = entry(FINDINGS);
        if (entry.isEmpty()) {
            missing("The bundle holds no " + FINDINGS + ", or is no zip file", notDone, problems);
            return Optional.empty();
        }
        return BaselineReader.read(given + "!" + FINDINGS, new ByteArrayInputStream(entry.get()), notDone, problems);
    }

    private void missing(String found, String notDone, Problems problems) {
        problems.add(
                "REV-001",
                Place.of(given.toString()),
                found + ". Name the " + FINDINGS + " of an earlier run, the folder that holds one, or a bundle.",
                notDone);
    }

    /** The bytes of the log; none when nothing was reviewed. What stands beside a bundle goes before what is in it. */
    byte[] log() throws IOException {
        if (Files.isRegularFile(logFile())) {
            return Files.readAllBytes(logFile());
        }
        return isBundle() ? entry(ReviewLog.NAME).orElse(new byte[0]) : new byte[0];
    }

    /** The false positives that stand in a log of this run. */
    public Optional<FalsePositives> falsePositives(Path logFile, Problems problems) throws IOException {
        String notDone = "Nothing was written.";
        Optional<Baseline> run = baseline(notDone, problems);
        byte[] bytes = Files.isRegularFile(logFile) ? Files.readAllBytes(logFile) : log();
        Log read = ReviewLog.read(logFile.toString(), bytes, notDone, problems);
        if (run.isPresent() && problems.isEmpty()) {
            ReviewLog.follows(logFile.toString(), read, run.get(), notDone, problems);
        }
        return problems.isEmpty() ? run.map(found -> FalsePositives.of(found, read)) : Optional.empty();
    }

    private Optional<byte[]> entry(String name) throws IOException {
        try (ZipFile zip = new ZipFile(given.toFile())) {
            Optional<? extends ZipEntry> entry = zip.stream()
                    .filter(each ->
                            each.getName().equals(name) || each.getName().endsWith("/" + name))
                    .findFirst();
            if (entry.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry.get())) {
                return Optional.of(in.readAllBytes());
            }
        } catch (java.util.zip.ZipException e) {
            return Optional.empty();
        }
    }
}
