package org.proviso.audit;

import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.drools.model.AlphaIndex;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Variable;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;

/**
 * Checks as expressions of Drools' patterns. Every expression's id is the whole canonical text of its check, because Drools shares
 * nodes by id and never looks at captured values.
 */
final class Tests {
    private Tests() {}

    static void check(PatternDef<Object> pattern, Class<?> type, Check.Alone check) {
        String id = type.getName() + ": " + check.text();
        if (check instanceof Check.Equal equal) {
            pattern.expr(id, new Alone(id, equal::holds), index(equal));
        } else {
            alone(pattern, id, check::holds);
        }
    }

    static void alone(PatternDef<Object> pattern, String id, Predicate<Object> holds) {
        pattern.expr(id, new Alone(id, holds));
    }

    static void joined(
            PatternDef<Object> pattern, Class<?> type, Check.Joined check, Class<?> otherType, Variable<Object> other) {
        String id = type.getName() + ": " + check.text() + " of " + otherType.getName();
        if (check instanceof Check.Same same) {
            pattern.expr(
                    id,
                    other,
                    new Joined(id, check::holds),
                    PatternDSL.betaIndexedBy(
                            Object.class,
                            Index.ConstraintType.EQUAL,
                            same.attribute().index(),
                            same.attribute().read()::apply,
                            same.its().read()::apply));
        } else {
            joined(pattern, id, check::holds, other);
        }
    }

    static void joined(
            PatternDef<Object> pattern, String id, BiPredicate<Object, Object> holds, Variable<Object> other) {
        pattern.expr(id, other, new Joined(id, holds));
    }

    private static AlphaIndex<Object, String> index(Check.Equal equal) {
        return PatternDSL.alphaIndexedBy(
                String.class,
                Index.ConstraintType.EQUAL,
                equal.attribute().index(),
                fact -> equal.attribute().word(fact),
                equal.word());
    }

    private record Alone(String id, Predicate<Object> holds) implements Predicate1<Object>, HashedExpression {
        @Override
        public boolean test(Object fact) {
            return holds.test(fact);
        }

        @Override
        public String getExpressionHash() {
            return id;
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private record Joined(String id, BiPredicate<Object, Object> holds)
            implements Predicate2<Object, Object>, HashedExpression {
        @Override
        public boolean test(Object fact, Object bound) {
            return holds.test(fact, bound);
        }

        @Override
        public String getExpressionHash() {
            return id;
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
