package org.proviso.rule;

import java.util.List;
import java.util.Optional;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Severity;
import org.proviso.source.Place;

/** A rule as its author wrote it. Closed: what it concludes is a provision type, a pattern, an applicability or a finding. */
public sealed interface Rule {
    RuleId id();

    String name();

    Life life();

    List<Way> ways();

    Examples examples();

    Place place();

    /** The same rule at another point of its life, with other rows. */
    Rule with(Life life, List<Way> ways);

    /** {@code provision type}, {@code pattern}, {@code applicability}, {@code scope}, {@code mapping} or {@code severity factor}. */
    String kind();

    /** Concludes that a provision is of a type, or denies what the type is about. */
    record TypeRule(
            ProvisionTypeId type,
            String name,
            String definition,
            boolean auxiliary,
            Life life,
            List<Way> ways,
            Examples examples,
            Place place)
            implements Rule {
        @Override
        public RuleId id() {
            return new RuleId(type.value());
        }

        @Override
        public Rule with(Life changed, List<Way> given) {
            return new TypeRule(type, name, definition, auxiliary, changed, given, examples, place);
        }

        @Override
        public String kind() {
            return "provision type";
        }
    }

    /**
     * Concludes that a provision shows a compound pattern.
     *
     * @param perDocument true when it is one finding per document, with all its quotes, not one per provision
     * @param listed false for a step to a criterion that has no name of its own in a list of patterns
     * @param refines the wider pattern of which this is the more specific case
     */
    record PatternRule(
            PatternId pattern,
            String name,
            String definition,
            Optional<PatternId> refines,
            boolean perDocument,
            boolean listed,
            double confidence,
            Life life,
            List<Way> ways,
            Examples examples,
            Place place)
            implements Rule {
        @Override
        public RuleId id() {
            return new RuleId(pattern.value());
        }

        @Override
        public Rule with(Life changed, List<Way> given) {
            return new PatternRule(
                    pattern,
                    name,
                    definition,
                    refines,
                    perDocument,
                    listed,
                    confidence,
                    changed,
                    given,
                    examples,
                    place);
        }

        @Override
        public String kind() {
            return "pattern";
        }
    }

    /** Concludes whether an applicability flag of a platform holds ({@code holds}) or does not. */
    record FlagRule(
            RuleId id,
            String flag,
            boolean holds,
            String name,
            Life life,
            List<Way> ways,
            Examples examples,
            Place place)
            implements Rule {
        @Override
        public Rule with(Life changed, List<Way> given) {
            return new FlagRule(id, flag, holds, name, changed, given, examples, place);
        }

        @Override
        public String kind() {
            return "applicability";
        }
    }

    /**
     * Concludes that a provision, or the whole section that a heading is above of, is addressed to people of a place.
     *
     * @param addressed an applicability flag that stands for a place, such as {@code eea}; any other word is a place that
     *     no law here is about
     */
    record ScopeRule(
            RuleId id, String addressed, String name, Life life, List<Way> ways, Examples examples, Place place)
            implements Rule {
        @Override
        public Rule with(Life changed, List<Way> given) {
            return new ScopeRule(id, addressed, name, changed, given, examples, place);
        }

        @Override
        public String kind() {
            return "scope";
        }
    }

    /**
     * Maps a pattern to a criterion. Without ways it holds wherever the pattern does; ways narrow it.
     *
     * @param severity the severity before factors
     * @param confidence the most that the finding's confidence can be, 0 to 1
     * @param finding kind of the finding, in the contract's words
     * @param statement the neutral sentence of the finding
     * @param assumes what the finding assumes besides what the criterion hangs on and no document can tell, as a clause such as
     *     "reporting counts as consent"; none or one
     */
    record MappingRule(
            RuleId id,
            String name,
            PatternId pattern,
            CriterionId criterion,
            String finding,
            Severity severity,
            double confidence,
            String statement,
            List<String> assumes,
            Life life,
            List<Way> ways,
            Examples examples,
            Place place)
            implements Rule {
        @Override
        public Rule with(Life changed, List<Way> given) {
            return new MappingRule(
                    id,
                    name,
                    pattern,
                    criterion,
                    finding,
                    severity,
                    confidence,
                    statement,
                    assumes,
                    changed,
                    given,
                    examples,
                    place);
        }

        @Override
        public String kind() {
            return "mapping";
        }
    }

    /**
     * Shifts the severity of findings.
     *
     * @param shift levels up or down
     * @param because the reason that stands beside the severity
     * @param mappings ids of the mappings it is for; empty for all
     */
    record FactorRule(
            RuleId id,
            String name,
            int shift,
            String because,
            List<RuleId> mappings,
            Life life,
            List<Way> ways,
            Examples examples,
            Place place)
            implements Rule {
        @Override
        public Rule with(Life changed, List<Way> given) {
            return new FactorRule(id, name, shift, because, mappings, changed, given, examples, place);
        }

        @Override
        public String kind() {
            return "severity factor";
        }
    }
}
