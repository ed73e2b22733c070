package org.proviso.audit;

import java.util.List;
import org.proviso.rule.Rule;
import org.proviso.statement.At;
import org.proviso.statement.Element;
import org.proviso.statement.Fact;
import org.proviso.statement.Polarity;

/** What a typed rule concludes from the facts it fired on. */
final class Conclusion {
    private Conclusion() {}

    static Object of(Plan plan, List<Object> facts) {
        At at = at(facts.get(0)).ofProvision();
        double confidence = confidence(facts);
        if (plan.rule() instanceof Rule.TypeRule type) {
            Polarity polarity = plan.way().either() ? Polarity.STATES : polarity(facts.get(0));
            return new Typed(at, type.type(), polarity, confidence);
        }
        if (plan.rule() instanceof Rule.PatternRule pattern) {
            return new Matched(at, pattern.pattern(), Math.min(confidence, pattern.confidence()));
        }
        if (plan.rule() instanceof Rule.FlagRule flag) {
            return new Held(flag.flag(), flag.holds());
        }
        if (plan.rule() instanceof Rule.ScopeRule scope) {
            return new Scoped(at, isHeading(facts.get(0)), scope.addressed());
        }
        if (plan.rule() instanceof Rule.MappingRule mapping) {
            return new Raised(at, mapping, Math.min(confidence, mapping.confidence()));
        }
        return new Factor(at, (Rule.FactorRule) plan.rule());
    }

    /** Equal for conclusions that say the same; cheaper than comparing whole rules. */
    static Object key(Plan plan, Object conclusion) {
        if (conclusion instanceof Raised raised) {
            return List.of(plan.rule().id(), raised.at(), raised.confidence());
        }
        return conclusion instanceof Factor factor ? List.of(plan.rule().id(), factor.at()) : conclusion;
    }

    /** How sure what was concluded is, 0 to 1; what carries no confidence is sure. */
    static double confidenceOf(Object conclusion) {
        if (conclusion instanceof Raised raised) {
            return raised.confidence();
        }
        return conclusion instanceof Typed || conclusion instanceof Matched ? confidence(conclusion) : 1.0;
    }

    private static At at(Object fact) {
        if (fact instanceof Fact said) {
            return said.at();
        }
        return fact instanceof Typed typed ? typed.at() : ((Matched) fact).at();
    }

    private static boolean isHeading(Object fact) {
        return fact instanceof org.proviso.statement.Mention mention && mention.inHeading();
    }

    private static Polarity polarity(Object fact) {
        if (fact instanceof Element
                || fact instanceof org.proviso.statement.Mention
                || fact instanceof org.proviso.statement.Statement
                || fact instanceof org.proviso.statement.Choice) {
            return ((Fact) fact).polarity();
        }
        return Polarity.STATES;
    }

    private static double confidence(List<Object> facts) {
        double least = 1.0;
        for (Object fact : facts) {
            least = Math.min(least, confidence(fact));
        }
        return least;
    }

    private static double confidence(Object fact) {
        if (fact instanceof Fact said) {
            return said.confidence();
        }
        return fact instanceof Typed typed ? typed.confidence() : ((Matched) fact).confidence();
    }
}
