package org.proviso.rule;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proviso.source.Digest;

/**
 * What a rule hangs on besides its own text: the rules that it names, whatever they name in turn, and the concepts of all of them. Words
 * that are of every rule, those for who acts, how firmly, and their forms, are no part of it.
 *
 * @param rules the rule itself, and the types, patterns and mappings that it leads back to, by their ids
 * @param concepts those that one of these rules names, or means by a family, a kind of choice or who controls a trigger
 */
public record Foundation(SortedMap<RuleId, Rule> rules, SortedMap<ConceptId, Concept> concepts) {
    public Foundation {
        rules = new TreeMap<>(rules);
        concepts = new TreeMap<>(concepts);
    }

    /** Of one rule of a book. */
    public static Foundation of(Rule rule, RuleBook book) {
        Map<RuleId, Rule> known = book.rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        Foundation foundation = new Foundation(new TreeMap<>(), new TreeMap<>());
        Deque<Rule> open = new ArrayDeque<>(List.of(rule));
        while (!open.isEmpty()) {
            Rule next = open.removeFirst();
            if (foundation.rules.putIfAbsent(next.id(), next) == null) {
                Named named = Named.of(next, book.vocabulary());
                named.concepts().forEach(concept -> foundation.concepts.put(concept.id(), concept));
                named.rules().stream()
                        .filter(known::containsKey)
                        .map(known::get)
                        .forEach(open::add);
            }
        }
        return foundation;
    }

    /** Of the rows of those rules, its own left out, and of the phrases of those concepts. */
    public Digest digest(RuleId own) {
        StringBuilder all = new StringBuilder();
        rules.forEach((id, rule) -> {
            if (!id.equals(own)) {
                all.append(id).append(' ').append(rule.ways()).append('\n');
            }
        });
        concepts.forEach((id, concept) -> all.append(id)
                .append(' ')
                .append(concept.kind())
                .append(new TreeMap<>(concept.traits()))
                .append(concept.phrases())
                .append('\n'));
        return Digest.of(all.toString());
    }
}
