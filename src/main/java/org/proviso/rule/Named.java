package org.proviso.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What rows name.
 *
 * @param rules by id, whether there are such rules or not
 */
record Named(List<Concept> concepts, List<RuleId> rules) {
    private static final Named NOTHING = new Named(List.of(), List.of());

    Named {
        concepts = List.copyOf(concepts);
        rules = List.copyOf(rules);
    }

    static Named of(Rule rule, Vocabulary vocabulary) {
        Named named = NOTHING;
        if (rule instanceof Rule.MappingRule mapping) {
            named = new Named(List.of(), List.of(new RuleId(mapping.pattern().value())));
        }
        if (rule instanceof Rule.FactorRule factor) {
            named = new Named(List.of(), factor.mappings());
        }
        Teller teller = new Teller(vocabulary);
        for (Way way : rule.ways()) {
            for (Condition condition : way.conditions()) {
                named = named.and(condition.tell(teller));
            }
        }
        return named;
    }

    private Named and(Named other) {
        List<Concept> allConcepts = new ArrayList<>(concepts);
        allConcepts.addAll(other.concepts);
        List<RuleId> allRules = new ArrayList<>(rules);
        allRules.addAll(other.rules);
        return new Named(allConcepts, allRules);
    }

    /** Says it of one condition. */
    private record Teller(Vocabulary vocabulary) implements Condition.Teller<Named> {
        private Named named(Collection<ConceptId> ids) {
            return new Named(
                    ids.stream().flatMap(id -> vocabulary.find(id).stream()).toList(), List.of());
        }

        private Named meant(ConceptKind kind, String trait, Collection<String> values) {
            List<Concept> meant = vocabulary.all().stream()
                    .filter(concept -> concept.kind() == kind
                            && Arrays.stream(concept.trait(trait).split(" ", -1))
                                    .anyMatch(values::contains))
                    .toList();
            return new Named(meant, List.of());
        }

        private static Named rules(List<?> ids) {
            return new Named(
                    List.of(), ids.stream().map(id -> new RuleId(id.toString())).toList());
        }

        @Override
        public Named states(Condition.States c) {
            return named(c.does())
                    .and(named(c.on()))
                    .and(named(c.purposes()))
                    .and(meant(ConceptKind.PURPOSE, "family", c.onlyFor()))
                    .and(meant(ConceptKind.PURPOSE, "family", c.beyond()));
        }

        @Override
        public Named chooses(Condition.Chooses c) {
            return named(c.about())
                    .and(meant(ConceptKind.CHOICE, "choice", c.kind()))
                    .and(meant(ConceptKind.PURPOSE, "family", c.family()));
        }

        @Override
        public Named triggered(Condition.Triggered c) {
            return named(c.trigger()).and(meant(ConceptKind.TRIGGER, "controller", c.controller()));
        }

        @Override
        public Named says(Condition.Says c) {
            return named(c.values());
        }

        @Override
        public Named names(Condition.Names c) {
            return named(c.concepts());
        }

        @Override
        public Named lacks(Condition.Lacks c) {
            return named(c.concepts());
        }

        @Override
        public Named headed(Condition.Headed c) {
            return named(c.concepts());
        }

        @Override
        public Named is(Condition.Is c) {
            return rules(c.types());
        }

        @Override
        public Named has(Condition.Has c) {
            return rules(c.types());
        }

        @Override
        public Named hasNot(Condition.HasNot c) {
            return rules(c.types());
        }

        @Override
        public Named elsewhere(Condition.Elsewhere c) {
            return rules(c.types()).and(named(c.names())).and(named(c.lacks()));
        }

        @Override
        public Named matches(Condition.Matches c) {
            return rules(c.patterns());
        }

        @Override
        public Named overrides(Condition.Overrides c) {
            return NOTHING;
        }

        @Override
        public Named noWayElsewhere(Condition.NoWayElsewhere c) {
            return NOTHING;
        }

        @Override
        public Named samePurpose(Condition.SamePurpose c) {
            return NOTHING;
        }
    }
}
