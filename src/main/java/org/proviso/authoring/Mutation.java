package org.proviso.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Condition;
import org.proviso.rule.Foundation;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleId;
import org.proviso.rule.Sentence;
import org.proviso.rule.Way;
import org.proviso.statement.StatementReader;

/**
 * Takes one condition away from a rule, turns it round, or blanks one of its cells, and lets the rule read its examples again. Where all
 * of them come out as before, no example tests that condition.
 */
final class Mutation {
    private final RuleBook book;
    private final Catalogue catalogue;
    private final StatementReader reader;
    private final double floor;
    private final Turned turned = new Turned();

    Mutation(RuleBook book, Catalogue catalogue, double floor) {
        this.book = book;
        this.floor = floor;
        this.catalogue = catalogue;
        this.reader = new StatementReader(book.vocabulary());
    }

    /** Which changes of a rule no example of its own notices. */
    Mutated of(Rule rule) {
        // other rules cannot change what it makes of its examples
        Set<RuleId> needed = Foundation.of(rule, book).rules().keySet();
        List<Untested> untested = new ArrayList<>();
        int tried = 0;
        for (Way way : rule.ways()) {
            for (int i = 0; i < way.conditions().size(); i++) {
                Condition condition = way.conditions().get(i);
                for (Change change : changes(condition, rule)) {
                    Rule other = with(rule, way, i, change.to());
                    tried += isWritten(other) ? 1 : 0;
                    if (isWritten(other) && isGreen(other, needed)) {
                        untested.add(new Untested(rule.id(), way.number(), change.word(), Sentence.of(condition)));
                    }
                }
            }
        }
        return new Mutated(rule.id(), tried, untested);
    }

    private record Change(String word, Optional<Condition> to) {}

    private List<Change> changes(Condition condition, Rule rule) {
        List<Change> changes = new ArrayList<>(List.of(new Change("taken away", Optional.empty())));
        condition.tell(turned).ifPresent(other -> changes.add(new Change("turned round", Optional.of(other))));
        Weakened.of(condition, rule)
                .forEach(weaker ->
                        changes.add(new Change("weakened to \"" + Sentence.of(weaker) + "\"", Optional.of(weaker))));
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
        return rule.with(rule.life(), ways);
    }

    /** Whether it is a rule that somebody could write. */
    private static boolean isWritten(Rule rule) {
        boolean isMapping = rule instanceof Rule.MappingRule;
        return (isMapping || !rule.ways().isEmpty())
                && rule.ways().stream()
                        .noneMatch(way -> way.comparesNothing().isPresent() || (!isMapping && way.asksNothingHere()));
    }

    private boolean isGreen(Rule rule, Set<RuleId> needed) {
        List<Rule> rules = book.rules().stream()
                .filter(each -> needed.contains(each.id()))
                .map(each -> each.id().equals(rule.id()) ? rule : each)
                .toList();
        RuleBook mutated = new RuleBook(book.vocabulary(), rules, book.digest());
        return new Examiner(mutated, catalogue, reader, floor).isGreen(rule);
    }
}
