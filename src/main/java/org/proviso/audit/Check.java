package org.proviso.audit;

import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One test of a premise, the same in canonical model and DRL. */
sealed interface Check {
    /** Canonical text: equal for equal checks and for no others. Drools shares nodes by it. */
    String text();

    /** A check of one fact alone. */
    sealed interface Alone extends Check {
        Attribute attribute();

        boolean holds(Object fact);
    }

    /** A check of a fact against one bound before. */
    sealed interface Joined extends Check {
        String other();

        boolean holds(Object fact, Object bound);
    }

    /** The attribute is that word. Hashed by Drools. */
    record Equal(Attribute attribute, String word) implements Alone {
        @Override
        public String text() {
            return attribute.drl() + " == " + quoted(word);
        }

        @Override
        public boolean holds(Object fact) {
            return attribute.word(fact).equals(word);
        }
    }

    /** The attribute is one of the words. */
    record OneOf(Attribute attribute, Set<String> words) implements Alone {
        public OneOf {
            words = Set.copyOf(words);
        }

        @Override
        public String text() {
            return attribute.drl() + " in (" + list(words) + ")";
        }

        @Override
        public boolean holds(Object fact) {
            return words.contains(attribute.word(fact));
        }
    }

    /** How a set of words compares with the words asked for. */
    enum Relation {
        /** They have one in common. */
        MEETS,
        /** There is one, and all are among those asked for. */
        WITHIN,
        /** There is none, or one that is not among those asked for. */
        BEYOND,
        /** There is one at all. */
        STATED,
        /** There is none at all. */
        UNSTATED;

        boolean holds(Set<?> own, Set<String> asked) {
            return switch (this) {
                case MEETS -> meets(own, asked);
                case WITHIN -> !own.isEmpty() && isWithin(own, asked);
                case BEYOND -> own.isEmpty() || !isWithin(own, asked);
                case STATED -> !own.isEmpty();
                case UNSTATED -> own.isEmpty();
            };
        }

        private static boolean meets(Set<?> own, Set<String> asked) {
            for (Object word : own) {
                if (asked.contains(word.toString())) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isWithin(Set<?> own, Set<String> asked) {
            for (Object word : own) {
                if (!asked.contains(word.toString())) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The attribute's words stand in a relation to the words asked for; "unstated" asks for none at all. */
    record Words(Attribute attribute, Relation relation, Set<String> words) implements Alone {
        public Words {
            words = Set.copyOf(words);
        }

        @Override
        public String text() {
            return "Asks.words(" + attribute.drl() + ", " + quoted(relation.name())
                    + (words.isEmpty() ? "" : ", " + list(words)) + ")";
        }

        @Override
        public boolean holds(Object fact) {
            Set<?> own = attribute.words(fact);
            return (own.isEmpty() && words.contains("unstated")) || relation.holds(own, words);
        }
    }

    /** Both attributes are equal. Hashed by Drools. */
    record Same(Attribute attribute, String other, Attribute its) implements Joined {
        @Override
        public String text() {
            return attribute.drl() + " == " + other + "." + its.drl();
        }

        @Override
        public boolean holds(Object fact, Object bound) {
            return attribute.read().apply(fact).equals(its.read().apply(bound));
        }
    }

    /** The attributes are not equal. */
    record Differs(Attribute attribute, String other, Attribute its) implements Joined {
        @Override
        public String text() {
            return attribute.drl() + " != " + other + "." + its.drl();
        }

        @Override
        public boolean holds(Object fact, Object bound) {
            return !attribute.read().apply(fact).equals(its.read().apply(bound));
        }
    }

    /** A statement and a choice share a purpose family, or one of them names no purpose; or, with {@code same} false, they do not. */
    record Shares(Attribute attribute, String other, Attribute its, boolean same) implements Joined {
        @Override
        public String text() {
            return "Asks.share(" + attribute.drl() + ", " + other + "." + its.drl() + ") == " + same;
        }

        @Override
        public boolean holds(Object fact, Object bound) {
            return Asks.share(attribute.words(fact), its.words(bound)) == same;
        }
    }

    /** Two choices name a purpose family in common. */
    record Overlap(Attribute attribute, String other, Attribute its) implements Joined {
        @Override
        public String text() {
            return "Asks.overlap(" + attribute.drl() + ", " + other + "." + its.drl() + ")";
        }

        @Override
        public boolean holds(Object fact, Object bound) {
            return Asks.overlap(attribute.words(fact), its.words(bound));
        }
    }

    /** A literal that ends where the word does, whatever stands in the word. */
    private static String quoted(String word) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean isPlain = c >= ' ' && c < '\u007f' && c != '"' && c != '\\';
            out.append(isPlain ? String.valueOf(c) : "\\u" + HexFormat.of().toHexDigits(c));
        }
        return out.append('"').toString();
    }

    private static String list(Set<String> words) {
        return new TreeSet<>(words).stream().map(Check::quoted).collect(Collectors.joining(", "));
    }
}
