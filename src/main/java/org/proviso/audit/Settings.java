package org.proviso.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Severity;
import org.proviso.source.Place;

/**
 * What the user set for one platform.
 *
 * @param answers by applicability flag, in the order of their files
 * @param severities by criterion, in the order of their files
 * @param publishers names that are of one house
 */
public record Settings(Map<String, Answer> answers, Map<CriterionId, NewSeverity> severities, List<String> publishers) {
    /** Nothing is set. */
    public static final Settings NONE = new Settings(Map.of(), Map.of(), List.of());

    public Settings {
        answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        severities = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        publishers = List.copyOf(publishers);
    }

    /** Flags alone, as a caller has them at hand. */
    public static Settings ofFlags(Map<String, Boolean> flags) {
        Map<String, Answer> answers = new java.util.TreeMap<>();
        flags.forEach((flag, holds) -> answers.put(flag, new Answer(holds, "", Place.of("caller"))));
        return new Settings(answers, Map.of(), List.of());
    }

    /** The answer to an applicability question; the reason is "" when none was given. */
    public record Answer(boolean holds, String reason, Place place) {
        Answer in(String file) {
            return new Answer(holds, reason, new Place(file, place.at()));
        }
    }

    /** Another severity for all findings on a criterion, and why. */
    public record NewSeverity(Severity severity, String reason, Place place) {
        NewSeverity in(String file) {
            return new NewSeverity(severity, reason, new Place(file, place.at()));
        }
    }
}
