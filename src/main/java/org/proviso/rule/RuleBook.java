package org.proviso.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.proviso.source.Digest;

/**
 * A vocabulary and the rules that are written in it.
 *
 * @param rules in order of their ids
 * @param digest over all files
 */
public record RuleBook(Vocabulary vocabulary, List<Rule> rules, Digest digest) {
    public RuleBook {
        rules = List.copyOf(rules);
    }

    /** The rules that an audit of a day uses, drafts left out. */
    public RuleBook usedOn(LocalDate day) {
        return only(rule -> rule.life().isUsedOn(day));
    }

    public RuleBook only(Predicate<Rule> wanted) {
        return new RuleBook(vocabulary, rules.stream().filter(wanted).toList(), digest);
    }

    /** The rules of one sort, such as {@code Rule.TypeRule.class}. */
    public <R extends Rule> List<R> all(Class<R> sort) {
        return rules.stream().filter(sort::isInstance).map(sort::cast).toList();
    }
}
