package org.proviso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Shape;
import org.proviso.rule.Labels;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;

/** For which shapes of clause the rules of a run look on a criterion, and for which that bear on it they do not. */
final class Looked {
    private final Map<CriterionId, Set<String>> mapped = new TreeMap<>();
    private final Catalogue catalogue;
    private final Labels labels;
    private final Map<Case, String> words = new ConcurrentHashMap<>();

    private record Case(CriterionId criterion, boolean inVain) {}

    Looked(RuleBook book, Catalogue catalogue, Labels labels) {
        this.catalogue = catalogue;
        this.labels = labels;
        book.all(Rule.MappingRule.class)
                .forEach(rule -> mapped.computeIfAbsent(rule.criterion(), k -> new TreeSet<>())
                        .add(rule.pattern().value()));
    }

    /** Where shapes were looked for in vain, which; and which others bear on the criterion. Empty when there is nothing to say. */
    String words(Criterion criterion, boolean inVain) {
        return words.computeIfAbsent(new Case(criterion.id(), inVain), asked -> worded(criterion, inVain));
    }

    private String worded(Criterion criterion, boolean inVain) {
        Set<String> looked = mapped.getOrDefault(criterion.id(), Set.of());
        List<String> others = catalogue.shapesOn(criterion.id()).stream()
                .filter(shape -> !looked.contains(shape.id()))
                .map(Shape::name)
                .toList();
        List<String> words = new ArrayList<>();
        if (inVain && !looked.isEmpty()) {
            words.add(" Looked for: "
                    + String.join("; ", looked.stream().map(labels::pattern).toList()) + ".");
        }
        if (!others.isEmpty()) {
            words.add(" Not looked for, since no rule does yet: " + String.join("; ", others) + ".");
        }
        return String.join("", words);
    }
}
