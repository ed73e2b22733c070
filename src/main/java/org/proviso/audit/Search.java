package org.proviso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proviso.document.ProvisionId;
import org.proviso.regulation.Criterion;
import org.proviso.rule.ConceptId;
import org.proviso.rule.Condition;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.Way;
import org.proviso.statement.Fact;
import org.proviso.statement.Facts;
import org.proviso.statement.Mention;

/** The proof of search: of a disclosure that was not found, the provisions that came nearest and what each lacks. */
final class Search {
    private static final int SHOWN = 3;

    private final RuleBook book;
    private final Map<ProvisionId, Set<ConceptId>> named = new HashMap<>();

    Search(RuleBook book, List<Facts> documents, Evidence evidence) {
        this.book = book;
        for (Facts facts : documents) {
            for (Fact fact : facts.facts()) {
                if (fact instanceof Mention mention
                        && !mention.inHeading()
                        && evidence.has(mention.at().provision())) {
                    named.computeIfAbsent(mention.at().provision(), id -> new HashSet<>())
                            .add(mention.concept());
                }
            }
        }
    }

    /** The nearest three, nearest first: those that name most of what a way of a needed type asks for. */
    List<Coverage.Near> nearest(Criterion criterion) {
        Set<String> needed = new LinkedHashSet<>();
        criterion.satisfiedBy().forEach(needed::addAll);
        Map<ProvisionId, Nearness> best = new HashMap<>();
        for (Rule.TypeRule type : book.all(Rule.TypeRule.class)) {
            if (needed.contains(type.type().value())) {
                type.ways().forEach(way -> rate(type, way, best));
            }
        }
        return best.entrySet().stream()
                .sorted(Comparator.<Map.Entry<ProvisionId, Nearness>>comparingDouble(
                                entry -> -entry.getValue().share())
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .map(entry -> new Coverage.Near(entry.getKey(), entry.getValue().whyNot()))
                .toList();
    }

    private record Nearness(double share, String whyNot) {}

    private void rate(Rule.TypeRule type, Way way, Map<ProvisionId, Nearness> best) {
        List<List<ConceptId>> asked = asked(way);
        named.forEach((provision, concepts) -> {
            List<List<ConceptId>> lacking = asked.stream()
                    .filter(any -> any.stream().noneMatch(concepts::contains))
                    .toList();
            if (!asked.isEmpty() && lacking.size() < asked.size()) {
                String whyNot = lacking.isEmpty()
                        ? "names what " + type.type() + " needs, but not together or not as its rule asks"
                        : "for " + type.type() + " it does not name " + words(lacking.get(0));
                Nearness nearness = new Nearness((asked.size() - lacking.size()) / (double) asked.size(), whyNot);
                best.merge(provision, nearness, (a, b) -> a.share() >= b.share() ? a : b);
            }
        });
    }

    private static List<List<ConceptId>> asked(Way way) {
        List<List<ConceptId>> asked = new ArrayList<>();
        for (Condition condition : way.conditions()) {
            if (condition instanceof Condition.Names names) {
                asked.add(names.concepts());
            } else if (condition instanceof Condition.Says says) {
                asked.add(says.values());
            } else if (condition instanceof Condition.States states) {
                List.of(states.does(), states.on(), states.purposes()).stream()
                        .filter(ids -> !ids.isEmpty())
                        .forEach(asked::add);
            }
        }
        return asked;
    }

    private static String words(List<ConceptId> concepts) {
        return concepts.stream()
                .limit(4)
                .map(ConceptId::value)
                .reduce((a, b) -> a + " or " + b)
                .orElse("");
    }
}
