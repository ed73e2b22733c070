package org.proviso.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.source.Digest;

/**
 * The lines of a review log.
 *
 * @param lines as they stand in the file, each naming the digest of the one before
 * @param entries what they say
 * @param torn what stands behind the last whole line: a line that was cut off while it was written
 */
public record Log(List<String> lines, List<LogEntry> entries, String torn) {
    /** Of a review that has not begun. */
    static final Log EMPTY = new Log(List.of(), List.of(), "");

    public Log {
        lines = List.copyOf(lines);
        entries = List.copyOf(entries);
    }

    /** How far it has come. */
    public Baseline.Head head() {
        return head(lines.size());
    }

    private Baseline.Head head(int count) {
        return new Baseline.Head(
                count, count == 0 ? "" : Digest.of(lines.get(count - 1)).hex());
    }

    /** True when the log had come there once, and perhaps went on. */
    boolean comesFrom(Baseline.Head head) {
        return head.lines() <= lines.size() && head(head.lines()).equals(head);
    }

    /** The entries up to there. */
    List<LogEntry> upTo(Baseline.Head head) {
        return entries.subList(0, Math.min(head.lines(), entries.size()));
    }

    /** The lines of further entries. */
    List<String> linesOf(List<LogEntry> more) {
        List<String> written = new ArrayList<>();
        String before = head().digest();
        for (LogEntry entry : more) {
            String line = org.proviso.text.JsonLine.write(entry.told(before));
            written.add(line);
            before = Digest.of(line).hex();
        }
        return written;
    }

    /** The digest of everything in it; empty when nothing is. */
    Optional<Digest> digest() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(Digest.of(String.join("\n", lines)));
    }
}
