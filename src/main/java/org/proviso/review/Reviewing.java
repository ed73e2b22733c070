package org.proviso.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.regulation.Severity;
import org.proviso.source.Digest;
import org.proviso.source.Problems;

/** Puts a review together. */
final class Reviewing {
    private static final Baseline NOTHING =
            new Baseline("", "", Map.of(), List.of(), List.of(), new Baseline.Head(0, ""), Digest.of(""));

    private final Recall recall;
    private final Audit audit;
    private final Succession succession;
    private final Decisions decisions;

    Reviewing(Recall recall, Audit audit) {
        this.recall = recall;
        this.succession = new Succession(audit, recall.baseline().orElse(NOTHING));
        this.audit = audit.reviewed(succession.findings(), audit.run().remembering(recall.digest()));
        this.decisions = new Decisions(recall.log().entries());
    }

    Recall.Reviewed reviewed(Waivers.Known known, Problems problems) {
        Review.Builder review = new Review.Builder();
        List<WaiverUse> waivers = recall.waivers().used(audit, recall.baseline(), known, problems);
        Map<String, WaiverUse> covered = new HashMap<>();
        waivers.stream()
                .filter(use -> use.status() == WaiverUse.Status.ACTIVE)
                .forEach(use -> use.findings().forEach(id -> covered.putIfAbsent(id, use)));
        SortedMap<State, Long> states = new TreeMap<>();
        Stream.of(State.values()).forEach(state -> states.put(state, 0L));
        for (Finding finding : audit.findings()) {
            Standing standing = standing(finding, Optional.ofNullable(covered.get(finding.id())));
            states.merge(standing.state(), 1L, Long::sum);
            review.standing(finding, standing, succession.before(finding));
        }
        recall.baseline().ifPresent(run -> compare(run, states, review));
        return new Recall.Reviewed(
                audit, review.waivers(waivers).log(recall.log()).done());
    }

    private Standing standing(Finding finding, Optional<WaiverUse> waiver) {
        String item = finding.fingerprint().hex();
        String content = finding.contentDigest().hex();
        SortedMap<ReviewColumn, String> written = decisions.written(item, content);
        written.keySet().retainAll(ReviewColumn.ofFindings());
        return new Standing(
                state(finding, decisions.dropped(item, content).isPresent()),
                Optional.ofNullable(written.get(ReviewColumn.DISPOSITION)).flatMap(Disposition::named),
                waiver,
                written);
    }

    private State state(Finding finding, boolean dropped) {
        if (dropped) {
            return State.RE_REVIEW;
        }
        return succession
                .before(finding)
                .map(past -> past.content().equals(finding.contentDigest()) ? State.UNCHANGED : State.CHANGED)
                .orElse(State.NEW);
    }

    private void compare(Baseline run, SortedMap<State, Long> states, Review.Builder review) {
        Departed departed = new Departed(audit, succession.left());
        states.put(State.GONE, (long) departed.gone().size());
        SortedMap<Severity, Long> before = count(run.findings(), Reviewing::severity);
        departed.notCompared().forEach(each -> before.merge(severity(each.past()), -1L, Long::sum));
        review.compared(
                new Trend(run.run(), run.asOf(), before, count(audit.findings(), Finding::severity), states), departed);
    }

    private static Severity severity(Past past) {
        return Stream.of(Severity.values())
                .filter(each -> each.word().equals(past.text("severity")))
                .findFirst()
                .orElse(Severity.INFO);
    }

    private static <T> SortedMap<Severity, Long> count(List<T> items, Function<T, Severity> by) {
        SortedMap<Severity, Long> counts = new TreeMap<>();
        Stream.of(Severity.values()).forEach(each -> counts.put(each, 0L));
        items.forEach(item -> counts.merge(by.apply(item), 1L, Long::sum));
        return counts;
    }
}
