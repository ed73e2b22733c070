package org.proviso.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.audit.Audit;
import org.proviso.audit.Coverage;
import org.proviso.audit.Outcome;
import org.proviso.document.Assessment;
import org.proviso.document.Reading;

/** Tells of findings that no finding of this run continues: gone, or not to be compared because what they rested on was not here. */
final class Departed {
    private final Set<String> platforms = new HashSet<>();
    private final Set<Baseline.Key> assessed = new HashSet<>();
    private final Set<String> criteria;
    private final Set<List<String>> unassessed;
    private final List<Past> gone = new ArrayList<>();
    private final List<NotCompared> notCompared = new ArrayList<>();

    Departed(Audit audit, List<Past> left) {
        for (Reading reading : audit.readings()) {
            platforms.add(reading.source().platform());
            if (reading instanceof Reading.Read read && read.document().assessment() instanceof Assessment.Assessable) {
                assessed.add(new Baseline.Key(
                        reading.source().platform(), reading.source().type()));
            }
        }
        this.criteria = audit.criteria().stream()
                .map(criterion -> criterion.id().value())
                .collect(Collectors.toSet());
        this.unassessed = audit.coverage().stream()
                .filter(row -> row.outcome() == Outcome.NOT_ASSESSED || row.outcome() == Outcome.ERROR)
                .map(Departed::key)
                .collect(Collectors.toSet());
        left.forEach(past ->
                why(past).ifPresentOrElse(why -> notCompared.add(new NotCompared(past, why)), () -> gone.add(past)));
    }

    private static List<String> key(Coverage row) {
        return List.of(row.platform(), row.criterion().value());
    }

    private Optional<String> why(Past past) {
        if (!platforms.contains(past.platform())) {
            return Optional.of("No document of this platform was supplied this time.");
        }
        if (past.document().isPresent() && !assessed.contains(new Baseline.Key(past.platform(), past.type()))) {
            return Optional.of("No " + past.type() + " of this platform was supplied and assessed this time.");
        }
        if (!criteria.contains(past.criterion())) {
            return Optional.of("The criterion was not asked this time.");
        }
        return unassessed.contains(List.of(past.platform(), past.criterion()))
                ? Optional.of("The criterion could not be assessed for this platform this time.")
                : Optional.empty();
    }

    List<Past> gone() {
        return gone;
    }

    List<NotCompared> notCompared() {
        return notCompared;
    }
}
