package org.proviso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.Flag;

/** Says in one or two sentences what a finding assumes. */
final class Assumption {
    private final Catalogue catalogue;

    Assumption(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What has to be so for a finding on the criterion to hold, and whether the documents tell.
     *
     * @param open the flags that the documents leave open
     * @param further what the rule assumes besides, as clauses
     */
    String of(Criterion criterion, Set<String> open, List<String> further) {
        List<String> left = new ArrayList<>(conditions(criterion, open));
        further.forEach(clause -> left.add("if " + clause));
        if (!left.isEmpty()) {
            return "Holds only " + String.join(", and ", left) + ". The documents leave this open.";
        }
        List<String> shown = conditions(criterion, Set.copyOf(criterion.applicability()));
        return shown.isEmpty()
                ? "Nothing: the criterion holds of every text."
                : "Nothing open. The documents show what it needs: "
                        + shown.stream().map(Assumption::clause).collect(Collectors.joining("; ")) + ".";
    }

    private List<String> conditions(Criterion criterion, Set<String> flags) {
        return catalogue.flags().stream()
                .filter(flag -> criterion.applicability().contains(flag.id()) && flags.contains(flag.id()))
                .map(Flag::condition)
                .toList();
    }

    private static String clause(String condition) {
        return condition.startsWith("if ") ? condition.substring(3) : condition;
    }
}
