package org.proviso.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.proviso.audit.Judge;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Condition;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleId;
import org.proviso.rule.Sentence;
import org.proviso.rule.Way;
import org.proviso.source.Problems;
import org.proviso.statement.StatementReader;

/**
 * Takes one condition away from a rule, or turns it round, and lets the rule read its examples again. Where all of them come out as
 * before, no example tests that condition.
 */
final class Mutation {
    private final RuleBook book;
    private final Catalogue catalogue;
    private final StatementReader reader;
    private final Map<String, Rule> byId = new TreeMap<>();
    private final Turned turned = new Turned();

    Mutation(RuleBook book, Catalogue catalogue) {
        this.book = book;
        this.catalogue = catalogue;
        this.reader = new StatementReader(book.vocabulary());
        book.rules().forEach(rule -> byId.put(rule.id().value(), rule));
    }

    /** The conditions of a rule that no example of its own tests. */
    List<Untested> untested(Rule rule) {
        Set<RuleId> needed = needed(rule);
        List<Untested> untested = new ArrayList<>();
        for (Way way : rule.ways()) {
            for (int i = 0; i < way.conditions().size(); i++) {
                Condition condition = way.conditions().get(i);
                for (Change change : changes(condition)) {
                    Rule other = with(rule, way, i, change.to());
                    if (isGreen(other, needed)) {
                        untested.add(new Untested(rule.id(), way.number(), change.word(), Sentence.of(condition)));
                    }
                }
            }
        }
        return untested;
    }

    private record Change(String word, Optional<Condition> to) {}

    private List<Change> changes(Condition condition) {
        List<Change> changes = new ArrayList<>(List.of(new Change("taken away", Optional.empty())));
        condition.tell(turned).ifPresent(other -> changes.add(new Change("turned round", Optional.of(other))));
        return changes;
    }

    private static Rule with(Rule rule, Way changed, int at, Optional<Condition> to) {
        List<Condition> conditions = new ArrayList<>(changed.conditions());
        conditions.remove(at);
        to.ifPresent(other -> conditions.add(at, other));
        List<Way> ways = new ArrayList<>(rule.ways());
        ways.set(changed.number() - 1, new Way(changed.number(), conditions, changed.within(), changed.either()));
        if (conditions.isEmpty()) {
            ways.remove(changed.number() - 1);
        }
        return rule.withWays(ways);
    }

    private boolean isGreen(Rule rule, Set<RuleId> needed) {
        boolean isUnconditional = rule.ways().isEmpty() && !(rule instanceof Rule.MappingRule);
        if (isUnconditional || !Judge.canConclude(rule)) {
            return false; // no rule that anybody could write
        }
        List<Rule> rules = book.rules().stream()
                .filter(each -> needed.contains(each.id()))
                .map(each -> each.id().equals(rule.id()) ? rule : each)
                .toList();
        RuleBook mutated = new RuleBook(book.vocabulary(), rules, book.digest());
        return new Examiner(mutated, catalogue, reader, new Problems())
                .examine(rule).stream().allMatch(Examined.Result::green);
    }

    /** The rule and all that it hangs on: other rules cannot change what it makes of its examples. */
    private Set<RuleId> needed(Rule rule) {
        Set<RuleId> needed = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(rule.id().value()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String id = open.remove(open.size() - 1);
            Rule next = byId.get(id);
            if (next != null && seen.add(id)) {
                needed.add(next.id());
                open.addAll(named(next));
            }
        }
        return needed;
    }

    private static List<String> named(Rule rule) {
        List<String> named = new ArrayList<>();
        if (rule instanceof Rule.MappingRule mapping) {
            named.add(mapping.pattern().value());
        }
        if (rule instanceof Rule.FactorRule factor) {
            factor.mappings().forEach(mapping -> named.add(mapping.value()));
        }
        for (Way way : rule.ways()) {
            way.conditions().forEach(condition -> named.addAll(condition.tell(new NamedRules())));
        }
        return named;
    }
}
