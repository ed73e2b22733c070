package org.proviso.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.proviso.audit.Finding;

/** How the findings of one run stand to the run before, and to what reviewers said. */
public final class Review {
    private static final Review NONE = new Builder().done();

    private final Map<String, Standing> standings;
    private final Map<String, Past> before;
    private final Optional<Trend> trend;
    private final List<Past> gone;
    private final List<NotCompared> notCompared;
    private final List<WaiverUse> waivers;
    private final Log log;
    private final Decisions decisions;

    private Review(Builder made) {
        this.standings = new HashMap<>(made.standings);
        this.before = new HashMap<>(made.before);
        this.trend = made.trend;
        this.gone = List.copyOf(made.gone);
        this.notCompared = List.copyOf(made.notCompared);
        this.waivers = List.copyOf(made.waivers);
        this.log = made.log;
        this.decisions = new Decisions(log.entries());
    }

    /** A review while it is put together. */
    static final class Builder {
        private final Map<String, Standing> standings = new HashMap<>();
        private final Map<String, Past> before = new HashMap<>();
        private final List<Past> gone = new ArrayList<>();
        private final List<NotCompared> notCompared = new ArrayList<>();
        private final List<WaiverUse> waivers = new ArrayList<>();
        private Optional<Trend> trend = Optional.empty();
        private Log log = Log.EMPTY;

        Builder standing(Finding finding, Standing standing, Optional<Past> past) {
            standings.put(finding.id(), standing);
            past.ifPresent(found -> before.put(finding.id(), found));
            return this;
        }

        Builder compared(Trend made, Departed departed) {
            trend = Optional.of(made);
            gone.addAll(departed.gone());
            notCompared.addAll(departed.notCompared());
            return this;
        }

        Builder waivers(List<WaiverUse> uses) {
            waivers.addAll(uses);
            return this;
        }

        Builder log(Log read) {
            log = read;
            return this;
        }

        Review done() {
            return new Review(this);
        }
    }

    /** Of a run that is compared with none and that nobody reviewed: every finding is new. */
    public static Review none() {
        return NONE;
    }

    /** How a finding of the run stands. */
    public Standing standing(Finding finding) {
        return standings.getOrDefault(finding.id(), Standing.NEW);
    }

    /** How a finding of the run before stands that is not there any more. */
    public Standing standing(Past past) {
        SortedMap<ReviewColumn, String> written =
                decisions.written(past.fingerprint().hex(), past.content().hex());
        written.keySet().retainAll(ReviewColumn.ofFindings());
        return new Standing(
                State.GONE,
                Optional.ofNullable(written.get(ReviewColumn.DISPOSITION)).flatMap(Disposition::named),
                Optional.empty(),
                written);
    }

    /** The finding of the run before that this one continues. */
    public Optional<Past> before(Finding finding) {
        return Optional.ofNullable(before.get(finding.id()));
    }

    /** The disposition that was made on other words than the finding has now, and does not stand any more. */
    public Optional<LogEntry> dropped(Finding finding) {
        return decisions.dropped(
                finding.fingerprint().hex(), finding.contentDigest().hex());
    }

    /** What readers wrote on an item of the sheet Sampling, by the id under which it was drawn. */
    public SortedMap<ReviewColumn, String> sampled(String item) {
        SortedMap<ReviewColumn, String> written = new TreeMap<>(decisions.written(item, ""));
        written.keySet().retainAll(ReviewColumn.ofSampling());
        return written;
    }

    /** This run beside the one before; empty when there is none. */
    public Optional<Trend> trend() {
        return trend;
    }

    /** Findings of the run before that are not there any more, with their old words. */
    public List<Past> gone() {
        return gone;
    }

    /** Findings of the run before of which this run cannot say whether they are gone, and why. */
    public List<NotCompared> notCompared() {
        return notCompared;
    }

    /** Every waiver of the file, and what became of it. */
    public List<WaiverUse> waivers() {
        return waivers;
    }

    /** What reviewers wrote up to this run, oldest first. */
    public Log log() {
        return log;
    }

    /** True when a waiver in force covers the finding: it stays in every report and does not count for a gate. */
    public boolean isWaived(Finding finding) {
        return standing(finding).waiver().isPresent();
    }
}
