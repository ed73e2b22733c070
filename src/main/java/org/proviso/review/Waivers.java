package org.proviso.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.source.Digest;
import org.proviso.source.Nearest;
import org.proviso.source.Problems;

/**
 * The exceptions of a file.
 *
 * @param digest of the file; empty when there is none
 */
public record Waivers(List<Waiver> all, Optional<Digest> digest) {
    /** What the file is called where nobody names one. */
    public static final String FILE = "waivers.yaml";

    private static final String NOT_DONE = "No report was written.";

    /** Of a run without a file of waivers. */
    static final Waivers NONE = new Waivers(List.of(), Optional.empty());

    public Waivers {
        all = List.copyOf(all);
    }

    /** What a scope may name. */
    public record Known(Collection<String> criteria, Collection<String> rules) {
        public Known {
            criteria = Set.copyOf(criteria);
            rules = Set.copyOf(rules);
        }
    }

    static Waivers read(Path file, Problems problems) throws IOException {
        if (!Files.isRegularFile(file)) {
            problems.add(
                    "WAIV-001",
                    org.proviso.source.Place.of(file.toString()),
                    "There is no such file of waivers.",
                    WaiverReader.NOT_DONE);
            return NONE;
        }
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return new Waivers(new WaiverReader(problems).read(file.toString(), text), Optional.of(Digest.of(bytes)));
    }

    /** What became of each, on the day whose law is applied. */
    List<WaiverUse> used(Audit audit, Optional<Baseline> baseline, Known known, Problems problems) {
        all.forEach(waiver -> check(waiver, known, problems));
        return all.stream()
                .map(waiver -> use(resolved(waiver, baseline, problems), audit))
                .toList();
    }

    private static void check(Waiver waiver, Known known, Problems problems) {
        waiver.scope().criterion().ifPresent(id -> check(waiver, "criterion", id, known.criteria(), problems));
        waiver.scope().rule().ifPresent(id -> check(waiver, "rule or pattern", id, known.rules(), problems));
    }

    private static void check(Waiver waiver, String sort, String id, Collection<String> known, Problems problems) {
        if (!known.contains(id)) {
            problems.add(
                    "WAIV-005",
                    waiver.place(),
                    "The waiver \"" + waiver.id() + "\" names the " + sort + " \"" + id + "\", which is not there."
                            + Nearest.hint(id, known),
                    NOT_DONE);
        }
    }

    /** A number of a finding is one of the run that the waiver names; what it means now is told by that run alone. */
    private static Waiver resolved(Waiver waiver, Optional<Baseline> baseline, Problems problems) {
        if (waiver.scope().run().isEmpty()) {
            return waiver;
        }
        String id = waiver.scope().finding().orElse("");
        Optional<Past> past = baseline.filter(run -> waiver.scope().run().get().equals(run.run()))
                .flatMap(run -> run.findings().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
        if (past.isEmpty()) {
            problems.add(
                    "WAIV-006",
                    waiver.place(),
                    "The waiver \"" + waiver.id() + "\" is about the finding " + id + " of the run "
                            + waiver.scope().run().get() + ", and "
                            + baseline.map(run -> "the run before is " + run.run() + " or has no such finding")
                                    .orElse("no run before was given (--baseline)")
                            + ". Write the finding's fingerprint, which stays the same from run to run.",
                    NOT_DONE);
        }
        return past.map(found -> waiver.onFinding(found.fingerprint().hex())).orElse(waiver);
    }

    private static WaiverUse use(Waiver waiver, Audit audit) {
        List<String> findings = audit.findings().stream()
                .filter(waiver.scope()::covers)
                .map(Finding::id)
                .toList();
        return new WaiverUse(waiver, status(waiver, audit.run().asOf(), findings.isEmpty()), findings);
    }

    private static WaiverUse.Status status(Waiver waiver, LocalDate day, boolean unused) {
        if (day.isBefore(waiver.from())) {
            return WaiverUse.Status.NOT_YET;
        }
        if (day.isAfter(waiver.to())) {
            return WaiverUse.Status.EXPIRED;
        }
        return unused ? WaiverUse.Status.UNUSED : WaiverUse.Status.ACTIVE;
    }
}
