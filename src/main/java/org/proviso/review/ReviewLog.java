package org.proviso.review;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.proviso.source.Digest;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.JsonLine;

/**
 * The file to which every decision is added and from which nothing is ever taken: one JSON object a line, each naming the SHA-256 digest
 * of the line before, so that a line that was edited, moved or taken out is found.
 */
public final class ReviewLog {
    /** What the file is called beside the reports. */
    public static final String NAME = "review-log.jsonl";

    private static final String NOT_FORWARDED = "The log was not taken there; the reports were written.";

    private ReviewLog() {}

    /** Reads a log; what is wrong with its lines is a problem, a torn last line too, which is left out. */
    static Log read(String name, byte[] bytes, String notDone, Problems problems) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        List<LogEntry> entries = new ArrayList<>();
        int from = 0;
        String before = "";
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            Optional<Map<String, String>> told = JsonLine.read(line);
            Optional<LogEntry> entry = told.flatMap(LogEntry::read);
            if (end < 0 && entry.isEmpty()) {
                return new Log(lines, entries, line);
            }
            if (entry.isEmpty() || !LogEntry.before(told.orElseThrow()).equals(before)) {
                broken(name, lines.size() + 1, entry.isEmpty(), notDone, problems);
                return new Log(lines, entries, "");
            }
            lines.add(line);
            entries.add(entry.get());
            before = Digest.of(line).hex();
            from = end < 0 ? text.length() : end + 1;
        }
        return new Log(lines, entries, "");
    }

    private static void broken(String name, int line, boolean unread, String notDone, Problems problems) {
        problems.add(
                "REV-003",
                Place.line(name, line),
                unread
                        ? "This line is no entry of a review log."
                        : "The review log was changed before this line: it names another line before it than the one that stands there."
                                + " Put back the log as it was.",
                notDone);
    }

    /** A log that ends before the run before was reported, or says something else up to there, is not the log of that run. */
    static void follows(String name, Log log, Baseline baseline, String notDone, Problems problems) {
        if (!log.comesFrom(baseline.head())) {
            problems.add(
                    "REV-005",
                    Place.of(name),
                    "The review log had " + baseline.head().lines() + " lines when the run " + baseline.run()
                            + " was reported, and what stands there now does not go on from them. Put back the log as it was.",
                    notDone);
        }
    }

    static void torn(String name, Log log, String done, Problems problems) {
        if (!log.torn().isEmpty()) {
            problems.add(
                    "REV-004",
                    Place.line(name, log.lines().size() + 1),
                    "The last line of the review log was cut off while it was written. Import the workbook again: what is in the log is not added twice.",
                    done);
        }
    }

    /**
     * Adds what a function makes of the log as it stands, which nobody else adds to meanwhile. A torn last line is moved to a file of its
     * own first, and told among the remarks.
     *
     * @return what was added; nothing when there is a problem
     */
    static List<LogEntry> append(
            Path file, Function<Log, List<LogEntry>> more, String notDone, Problems problems, Problems remarks)
            throws IOException {
        return locked(file, channel -> {
            int before = problems.list().size();
            Log log = read(file.toString(), Channels.newInputStream(channel).readAllBytes(), notDone, problems);
            List<LogEntry> added = problems.list().size() == before ? more.apply(log) : List.of();
            if (!problems.isEmpty()) {
                return List.of();
            }
            putAside(file, log, remarks);
            write(channel, log, log.linesOf(added));
            return added;
        });
    }

    /**
     * Takes the log of the run before to the folder of this run's reports, so that the next run finds it there.
     *
     * @param name what the log is called where it came from
     */
    public static void forward(Log from, String name, Path folder, Problems problems) throws IOException {
        Path file = folder.resolve(NAME);
        if (from.lines().isEmpty()) {
            return;
        }
        locked(file, channel -> {
            Log there = read(file.toString(), Channels.newInputStream(channel).readAllBytes(), NOT_FORWARDED, problems);
            if (!problems.isEmpty()) {
                return List.of();
            }
            if (!there.comesFrom(from.head()) && !from.comesFrom(there.head())) {
                problems.add(
                        "REV-006",
                        Place.of(file.toString()),
                        "A review log stands there that parted from " + name
                                + ": both were added to. Name another folder with --out.",
                        NOT_FORWARDED);
            } else if (there.lines().size() < from.lines().size()) {
                write(
                        channel,
                        there,
                        from.lines().subList(there.lines().size(), from.lines().size()));
            }
            return List.of();
        });
    }

    private interface Action {
        List<LogEntry> on(FileChannel channel) throws IOException;
    }

    /** The lock keeps other processes out, and the monitor other threads. */
    private static synchronized List<LogEntry> locked(Path file, Action action) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            return lock.isValid() ? action.on(channel) : List.of();
        }
    }

    private static void putAside(Path file, Log log, Problems remarks) throws IOException {
        if (!log.torn().isEmpty()) {
            String aside = file.getFileName() + ".torn";
            Files.writeString(
                    file.resolveSibling(aside),
                    log.torn() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            torn(file.toString(), log, "The torn line was moved to " + aside + ".", remarks);
        }
    }

    /** Behind the last whole line; a last line that lacks its end gets it. */
    private static void write(FileChannel channel, Log log, List<String> added) throws IOException {
        StringBuilder text = new StringBuilder();
        added.forEach(line -> text.append(line).append('\n'));
        long whole = 0;
        for (String line : log.lines()) {
            whole += line.getBytes(StandardCharsets.UTF_8).length + 1L;
        }
        if (channel.size() < whole) {
            text.insert(0, '\n');
            whole = channel.size();
        }
        channel.truncate(whole);
        channel.position(whole);
        ByteBuffer out = StandardCharsets.UTF_8.encode(text.toString());
        while (out.hasRemaining()) {
            channel.write(out);
        }
        channel.force(true);
    }
}
