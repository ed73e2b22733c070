package org.proviso.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.proviso.audit.Audit;

/** What the workbook must not hold: when a run was, on what, and how long it took. Written beside it. */
final class RunLog {
    private final Clock clock;
    private final Instant begin;
    private final StringBuilder lines = new StringBuilder();

    RunLog(Clock clock) {
        this.clock = clock;
        this.begin = clock.instant();
        lines.append("begun ").append(begin.truncatedTo(ChronoUnit.SECONDS)).append('\n');
    }

    void mark(String what) {
        lines.append(what)
                .append(" after ")
                .append(Duration.between(begin, clock.instant()).toMillis())
                .append(" ms\n");
    }

    /** Notes where the rules were read: a place of this machine, which the reports do not hold. */
    void rulesFrom(String place) {
        lines.append("rules from ").append(place).append('\n');
    }

    void write(Path folder, Audit audit) {
        lines.append("run ")
                .append(audit.run().id())
                .append(", ")
                .append(audit.run().tool())
                .append('\n');
        lines.append("java ")
                .append(System.getProperty("java.version"))
                .append(", ")
                .append(System.getProperty("os.name"))
                .append(", ");
        lines.append(Runtime.getRuntime().availableProcessors()).append(" processors\n");
        try {
            Files.writeString(folder.resolve("run.log"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException("writing run.log to " + folder, e);
        }
    }
}
