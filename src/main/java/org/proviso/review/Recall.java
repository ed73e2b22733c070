package org.proviso.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proviso.audit.Audit;
import org.proviso.source.Digest;
import org.proviso.source.Problems;

/**
 * What a run remembers: the run before, what reviewers said since, and what was waived.
 *
 * @param logFile where the log stands that {@code log} was read from; empty when there is no run before
 */
public record Recall(Optional<Baseline> baseline, Log log, Optional<Path> logFile, Waivers waivers) {
    private static final String NOT_DONE = "Nothing was audited.";

    /** Of a run that remembers nothing. */
    public static Recall nothing() {
        return new Recall(Optional.empty(), Log.EMPTY, Optional.empty(), Waivers.NONE);
    }

    /**
     * Reads what an earlier run left and a file of waivers, either of which may be absent.
     *
     * @param remarks takes what is told and hinders nothing
     */
    public static Recall of(Optional<Path> baseline, Optional<Path> waivers, Problems problems, Problems remarks)
            throws IOException {
        Waivers read = waivers.isEmpty() ? Waivers.NONE : Waivers.read(waivers.get(), problems);
        if (baseline.isEmpty()) {
            return new Recall(Optional.empty(), Log.EMPTY, Optional.empty(), read);
        }
        Earlier earlier = Earlier.at(baseline.get());
        Optional<Baseline> run = earlier.baseline(NOT_DONE, problems);
        String name = earlier.logFile().toString();
        Log log = ReviewLog.read(name, earlier.log(), NOT_DONE, problems);
        ReviewLog.torn(name, log, "The audit went without that line.", remarks);
        if (problems.isEmpty() && run.isPresent()) {
            ReviewLog.follows(name, log, run.get(), NOT_DONE, problems);
        }
        return new Recall(run, log, Optional.of(earlier.logFile()), read);
    }

    /** The digest of all that is remembered, which is part of the run's id; empty when nothing is. */
    public Optional<Digest> digest() {
        List<String> parts = Stream.of(baseline.map(Baseline::digest), log.digest(), waivers.digest())
                .map(part -> part.map(Digest::hex).orElse("none"))
                .toList();
        boolean nothing = parts.stream().allMatch("none"::equals);
        return nothing ? Optional.empty() : Optional.of(Digest.of(String.join("\n", parts)));
    }

    /** An audit as it is told after all this, and how its findings stand. */
    public record Reviewed(Audit audit, Review review) {}

    /**
     * Holds an audit against what is remembered.
     *
     * @param known what waivers may name
     */
    public Reviewed review(Audit audit, Waivers.Known known, Problems problems) {
        return new Reviewing(this, audit).reviewed(known, problems);
    }

    /** Takes the log along to a folder of reports, so that the next run finds it there. */
    public void forward(Path folder, Problems problems) throws IOException {
        if (logFile.isPresent()) {
            ReviewLog.forward(log, logFile.get().toString(), folder, problems);
        }
    }
}
