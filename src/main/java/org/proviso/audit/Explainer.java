package org.proviso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.proviso.document.Document;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleId;
import org.proviso.rule.Sentence;
import org.proviso.statement.Fact;
import org.proviso.statement.Facts;
import org.proviso.statement.Mention;

/** Explains one session: which rules fired is read from its ledger; why the others did not is looked for in its facts. */
final class Explainer {
    private final List<Plan> plans;
    private final Ledger ledger;
    private final List<Fact> facts;
    private final List<Object> all;
    private final Map<String, Document> documents = new HashMap<>();

    Explainer(List<Plan> plans, List<Facts> said, Ledger ledger) {
        this.plans = plans;
        this.ledger = ledger;
        this.facts = said.stream().flatMap(each -> each.facts().stream()).toList();
        said.forEach(each -> documents.put(each.document().id().value(), each.document()));
        this.all = Stream.concat(facts.stream(), ledger.firings().stream().map(Firing::conclusion))
                .distinct()
                .toList();
    }

    Explanation explain(Predicate<Rule> asked) {
        return new Explanation(found(), fired(), missed(asked));
    }

    private List<Explanation.Found> found() {
        Set<Explanation.Found> found = new LinkedHashSet<>();
        facts.stream().filter(fact -> !(fact instanceof Mention)).forEach(fact -> found.add(found(fact)));
        facts.stream().filter(Mention.class::isInstance).forEach(fact -> found.add(found(fact)));
        return List.copyOf(found);
    }

    private List<Explanation.Fired> fired() {
        Set<Explanation.Fired> fired = new LinkedHashSet<>();
        for (Firing firing : ledger.firings()) {
            Rule rule = firing.plan().rule();
            fired.add(new Explanation.Fired(
                    rule.id(),
                    rule.kind(),
                    rule.name(),
                    firing.plan().way().number(),
                    Wording.said(firing.conclusion()),
                    firing.facts().stream().distinct().map(this::found).toList()));
        }
        return fired.stream()
                .sorted(Comparator.comparing(Explanation.Fired::rule)
                        .thenComparing(Explanation.Fired::way)
                        .thenComparing(each -> each.on().toString()))
                .toList();
    }

    /** By rule, each of its rows. A rule that fired is not among them: the ledger, not this search, says which did. */
    private List<Explanation.Missed> missed(Predicate<Rule> asked) {
        Set<RuleId> fired = new LinkedHashSet<>();
        ledger.firings().forEach(firing -> fired.add(firing.plan().rule().id()));
        Map<Rule, List<Explanation.Row>> rows = new java.util.LinkedHashMap<>();
        for (Plan plan : plans) {
            if (!fired.contains(plan.rule().id()) && asked.test(plan.rule())) {
                rows.computeIfAbsent(plan.rule(), rule -> new ArrayList<>()).add(row(plan));
            }
        }
        List<Explanation.Missed> missed = new ArrayList<>();
        rows.forEach((rule, of) -> missed.add(new Explanation.Missed(
                rule.id(),
                rule.kind(),
                rule.name(),
                of.stream()
                        .sorted(Comparator.comparingDouble(row -> -row.met() / (double) row.of()))
                        .toList())));
        return missed;
    }

    private Explanation.Row row(Plan plan) {
        NearMiss miss = new NearMiss(plan, all);
        if (miss.holds()) {
            throw new IllegalStateException("by its facts " + plan.name() + " holds, and Drools did not fire it");
        }
        Shortfall shortfall = miss.shortfall();
        return new Explanation.Row(
                plan.way().number(),
                Sentence.of(plan.way()),
                shortfall.at(),
                plan.premises().size(),
                Sentence.of(plan.asked().get(shortfall.at())),
                shortfall.nearest().map(this::found),
                shortfall.lacks());
    }

    private Explanation.Found found(Object fact) {
        return new Explanation.Found(
                Wording.said(fact),
                fact instanceof Fact said
                        ? Optional.ofNullable(documents.get(
                                        said.at().provision().document().value()))
                                .map(document -> document.quote(said.span()))
                        : Optional.empty());
    }
}
