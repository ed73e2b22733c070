package org.proviso.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.document.ProvisionId;
import org.proviso.rule.ConceptId;
import org.proviso.rule.Condition;
import org.proviso.rule.Labels;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleId;
import org.proviso.rule.Way;
import org.proviso.statement.At;
import org.proviso.statement.Mention;

/** The proof of search: of a disclosure that was not found, the provisions that came nearest and what each lacks. */
final class Search {
    private static final int SHOWN = 3;
    private static final int MOST_WORDS = 4;
    private static final BitSet NONE = new BitSet();

    private final RuleBook book;
    private final Labels labels;
    private final List<ProvisionId> provisions = new ArrayList<>();
    /** For each concept, the positions of the provisions that name it. */
    private final Map<ConceptId, BitSet> named = new HashMap<>();

    private final Map<RuleId, Map<ProvisionId, Nearness>> rated = new HashMap<>();

    Search(RuleBook book, Labels labels, Evidence evidence) {
        this.book = book;
        this.labels = labels;
        Map<ProvisionId, Integer> positions = new HashMap<>();
        evidence.said().forEach(said -> index(said.of(Mention.class), evidence, positions));
    }

    /** Mentions of one clause follow one another and share where they stand. */
    @SuppressWarnings("ReferenceEquality")
    private void index(List<Mention> mentions, Evidence evidence, Map<ProvisionId, Integer> positions) {
        At last = null;
        int position = -1;
        for (Mention mention : mentions) {
            if (mention.inHeading()) {
                continue;
            }
            if (mention.at() != last) {
                last = mention.at();
                ProvisionId provision = last.provision();
                position = evidence.has(provision) ? positions.computeIfAbsent(provision, this::add) : -1;
            }
            if (position >= 0) {
                named.computeIfAbsent(mention.concept(), id -> new BitSet()).set(position);
            }
        }
    }

    private int add(ProvisionId provision) {
        provisions.add(provision);
        return provisions.size() - 1;
    }

    /** The nearest three, nearest first: those that name most of what a way of a needed type asks for. */
    List<Coverage.Near> nearest(List<List<String>> groups) {
        Set<String> needed = new LinkedHashSet<>();
        groups.forEach(needed::addAll);
        Map<ProvisionId, Nearness> best = new HashMap<>();
        for (Rule.TypeRule type : book.all(Rule.TypeRule.class)) {
            if (needed.contains(type.type().value())) {
                rated(type).forEach((provision, nearness) -> best.merge(provision, nearness, Nearness::nearer));
            }
        }
        return best.entrySet().stream()
                .sorted(Comparator.<Map.Entry<ProvisionId, Nearness>>comparingDouble(
                                entry -> -entry.getValue().share())
                        .thenComparing(Map.Entry::getKey))
                .limit(SHOWN)
                .map(entry -> new Coverage.Near(entry.getKey(), whyNot(entry.getValue())))
                .toList();
    }

    /** How much of what a way of a type asks for a provision names, and the first thing that it does not. */
    private record Nearness(double share, Rule.TypeRule type, List<ConceptId> lacking) {
        Nearness nearer(Nearness other) {
            return share >= other.share ? this : other;
        }
    }

    private String whyNot(Nearness nearness) {
        String type = "\u201c" + labels.type(nearness.type().type()) + "\u201d";
        return nearness.lacking().isEmpty()
                ? "It speaks of everything that " + type + " asks for, but not together, or of somebody else."
                : "For " + type + " it does not speak of " + words(nearness.lacking()) + ".";
    }

    private Map<ProvisionId, Nearness> rated(Rule.TypeRule type) {
        Map<ProvisionId, Nearness> known = rated.get(type.id());
        if (known != null) {
            return known;
        }
        Map<ProvisionId, Nearness> best = new HashMap<>();
        type.ways().forEach(way -> rate(type, way, best));
        rated.put(type.id(), best);
        return best;
    }

    private void rate(Rule.TypeRule type, Way way, Map<ProvisionId, Nearness> best) {
        List<List<ConceptId>> asked = asked(way);
        List<BitSet> naming = asked.stream().map(this::naming).toList();
        BitSet near = new BitSet();
        naming.forEach(near::or);
        for (int at = near.nextSetBit(0); at >= 0; at = near.nextSetBit(at + 1)) {
            best.merge(provisions.get(at), nearness(type, asked, naming, at), Nearness::nearer);
        }
    }

    /** The provisions that name one of the concepts. */
    private BitSet naming(List<ConceptId> anyOf) {
        BitSet all = new BitSet();
        anyOf.forEach(concept -> all.or(named.getOrDefault(concept, NONE)));
        return all;
    }

    private static Nearness nearness(Rule.TypeRule type, List<List<ConceptId>> asked, List<BitSet> naming, int at) {
        int met = 0;
        List<ConceptId> lacking = List.of();
        for (int i = asked.size() - 1; i >= 0; i--) {
            if (naming.get(i).get(at)) {
                met++;
            } else {
                lacking = asked.get(i);
            }
        }
        return new Nearness(met / (double) asked.size(), type, lacking);
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

    /** The first of what is lacking, with a sentence of our own in which it is named. */
    private String words(List<ConceptId> concepts) {
        String names = concepts.stream()
                .limit(MOST_WORDS)
                .map(concept -> "\u201c" + Labels.plain(concept) + "\u201d")
                .collect(Collectors.joining(" or ", "", concepts.size() > MOST_WORDS ? " or the like" : ""));
        String example = concepts.stream()
                .findFirst()
                .flatMap(book.vocabulary()::find)
                .map(concept -> " (as in: " + concept.example() + ")")
                .orElse("");
        return names + example;
    }
}
