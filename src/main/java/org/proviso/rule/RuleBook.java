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
 * @param measures how often the rules were right on labelled sets
 * @param written digest over all files but measures, approvals and voice: equal as long as rules and vocabulary are
 * @param lapsed the rules that are in review again because what they hang on changed since they were approved
 */
public record RuleBook(
        Vocabulary vocabulary,
        List<Rule> rules,
        Digest digest,
        Measures measures,
        Digest written,
        List<RuleId> lapsed) {
    public RuleBook {
        rules = List.copyOf(rules);
        lapsed = List.copyOf(lapsed);
    }

    /** A book of which nothing was measured. */
    public RuleBook(Vocabulary vocabulary, List<Rule> rules, Digest digest) {
        this(vocabulary, rules, digest, Measures.NONE, digest, List.of());
    }

    /** What is known of how often a rule is right; of a mapping, what is known of its pattern. */
    public String measured(Rule rule) {
        return measures.words(measuredAs(rule), written.hex());
    }

    /** The rule whose measures stand for this one: a mapping holds where its pattern does. */
    public static RuleId measuredAs(Rule rule) {
        return rule instanceof Rule.MappingRule mapping
                ? new RuleId(mapping.pattern().value())
                : rule.id();
    }

    /** The rules that an audit of a day uses, drafts left out. */
    public RuleBook usedOn(LocalDate day) {
        return only(rule -> rule.life().isUsedOn(day));
    }

    /** The rules that an audit of a day uses, with those that are drafts or in review. */
    public RuleBook usedWithDraftsOn(LocalDate day) {
        return only(rule -> rule.life().isUsedWithDraftsOn(day));
    }

    /** The rules that are wanted. */
    public RuleBook only(Predicate<Rule> wanted) {
        return new RuleBook(vocabulary, rules.stream().filter(wanted).toList(), digest, measures, written, lapsed);
    }

    /** The same, with the approval of these rules lapsed: they are in review. */
    RuleBook withLapsed(List<RuleId> ids) {
        List<Rule> changed = rules.stream()
                .map(rule -> ids.contains(rule.id()) ? rule.with(rule.life().inReview(), rule.ways()) : rule)
                .toList();
        return new RuleBook(vocabulary, changed, digest, measures, written, ids);
    }

    /** The rules of one sort, such as {@code Rule.TypeRule.class}. */
    public <R extends Rule> List<R> all(Class<R> sort) {
        return rules.stream().filter(sort::isInstance).map(sort::cast).toList();
    }

    /** What its rules may name: its concepts, types and patterns. */
    public Column.Known offered() {
        return new RuleBookReader.Known(
                vocabulary,
                all(Rule.TypeRule.class).stream()
                        .map(rule -> rule.type().value())
                        .toList(),
                all(Rule.PatternRule.class).stream()
                        .map(rule -> rule.pattern().value())
                        .toList());
    }
}
