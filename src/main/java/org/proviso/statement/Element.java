package org.proviso.statement;

import java.util.List;
import java.util.Set;
import org.proviso.rule.ConceptId;
import org.proviso.rule.ConceptKind;
import org.proviso.source.Span;

/** A part of a disclosure: a right, a way to use it, a legal basis, a storage time … Fields as in domain section 2.1. */
public sealed interface Element extends Fact {
    ConceptKind aspect();

    /** What every element has: where it stands, which of its kind it is in the vocabulary's word, and how it was read. */
    Core core();

    default ConceptId value() {
        return core().value();
    }

    @java.lang.Override
    default At at() {
        return core().at();
    }

    @java.lang.Override
    default Polarity polarity() {
        return core().polarity();
    }

    @java.lang.Override
    default double confidence() {
        return core().confidence();
    }

    @java.lang.Override
    default Span span() {
        return core().span();
    }

    @java.lang.Override
    default List<Cue> cues() {
        return List.of(new Cue(value(), span()));
    }

    /** The common part of all elements. */
    record Core(At at, ConceptId value, Polarity polarity, double confidence, Span span) {}

    /**
     * A right that is granted, or with negative polarity refused.
     *
     * @param mechanisms the ways named beside it
     */
    record RightGrant(Core core, Set<ConceptId> mechanisms) implements Element {
        public RightGrant {
            mechanisms = Set.copyOf(mechanisms);
        }

        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.RIGHT;
        }
    }

    /**
     * A way to make a choice or use a right.
     *
     * @param target the address or page as written, "" when only described
     */
    record Mechanism(Core core, String target) implements Element {
        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.MECHANISM;
        }
    }

    /**
     * A ground of GDPR Art. 6(1) that is named.
     *
     * @param purposes the purposes that it is tied to; empty when the text maps it to none
     */
    record LegalBasis(Core core, Set<ConceptId> purposes) implements Element {
        public LegalBasis {
            purposes = Set.copyOf(purposes);
        }

        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.BASIS;
        }
    }

    /**
     * How long data is kept, or by which criteria.
     *
     * @param period as written, such as "30 days"; "" for none
     * @param data the data that it is about
     */
    record Retention(Core core, String period, Set<ConceptId> data) implements Element {
        public Retention {
            data = Set.copyOf(data);
        }

        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.RETENTION;
        }
    }

    /**
     * Who receives data.
     *
     * @param purposes what for
     */
    record Recipient(Core core, Set<ConceptId> purposes) implements Element {
        public Recipient {
            purposes = Set.copyOf(purposes);
        }

        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.RECIPIENT;
        }
    }

    /** A transfer to another country, or the safeguard that it rests on. */
    record Transfer(Core core) implements Element {
        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.TRANSFER;
        }
    }

    /** A decision made by automated means, and what is said of it. */
    record Decision(Core core) implements Element {
        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.DECISION;
        }
    }

    /** How a change of the text itself comes about. */
    record Change(Core core) implements Element {
        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.CHANGE;
        }
    }

    /**
     * Words that send the reader elsewhere.
     *
     * @param target the words that name the other place
     */
    record CrossReference(Core core, String target) implements Element {
        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.REFERENCE;
        }
    }

    /** A jurisdiction or audience that the text addresses. */
    record Scope(Core core) implements Element {
        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.SCOPE;
        }
    }

    /** Wording that leaves open how much is meant. */
    record Vagueness(Core core) implements Element {
        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.VAGUE;
        }
    }

    /**
     * A name that the document gives. Its value is the concept that it stands for, or where none is known, the word that gives it.
     *
     * @param term as written
     * @param meaning the words that say what it stands for
     */
    record Definition(Core core, String term, Span meaning) implements Element {
        @java.lang.Override
        public ConceptKind aspect() {
            return ConceptKind.DEFINITION;
        }

        @java.lang.Override
        public List<Cue> cues() {
            return List.of(new Cue(value(), meaning));
        }
    }
}
