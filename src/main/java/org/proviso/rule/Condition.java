package org.proviso.rule;

import java.util.List;

/** One thing that a rule asks. Closed: a new kind is a decision, not a plug-in. An empty list means "any". */
public sealed interface Condition {
    /** Words in {@code rule}, canonical model and DRL in {@code audit}: a new kind does not compile until every teller can say it. */
    <R> R tell(Teller<R> to);

    /** Whether it holds where something is not there. */
    default boolean asksAbsence() {
        return this instanceof Lacks
                || this instanceof HasNot
                || this instanceof NoWayElsewhere
                || (this instanceof Headed headed && !headed.named());
    }

    /** A statement by, doing, on, for, and so firmly. {@code onlyFor} and {@code beyond} are purpose families. */
    record States(
            List<String> by,
            List<ConceptId> does,
            List<ConceptId> on,
            List<ConceptId> purposes,
            List<String> onlyFor,
            List<String> beyond,
            List<String> modality,
            List<String> polarity)
            implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.states(this);
        }
    }

    /** A choice of a kind, about a purpose or family, with or without a way to make it ({@code stated}, {@code none}). */
    record Chooses(
            List<String> kind,
            List<ConceptId> about,
            List<String> family,
            boolean given,
            List<String> way,
            List<String> polarity)
            implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.chooses(this);
        }
    }

    /** The row's statement takes the row's choice back. */
    record Overrides() implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.overrides(this);
        }
    }

    /** Nowhere do the documents name a way to make a choice about the same as the row's choice. */
    record NoWayElsewhere() implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.noWayElsewhere(this);
        }
    }

    /** The row's choice and statement share a purpose family ({@code same}) or share none. */
    record SamePurpose(boolean same) implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.samePurpose(this);
        }
    }

    /** The row's statement stands under a condition that somebody controls. */
    record Triggered(List<String> controller, List<ConceptId> trigger) implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.triggered(this);
        }
    }

    /** An element of a provision: a right, a mechanism, a basis … */
    record Says(ConceptKind aspect, List<ConceptId> values, List<String> polarity) implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.says(this);
        }
    }

    /** One of the concepts is named. */
    record Names(List<ConceptId> concepts, List<String> polarity) implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.names(this);
        }
    }

    /** None of the concepts is named. */
    record Lacks(List<ConceptId> concepts) implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.lacks(this);
        }
    }

    /** A heading above names one of the concepts ({@code named}), or none does. */
    record Headed(List<ConceptId> concepts, boolean named) implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.headed(this);
        }
    }

    /** The provision is, or denies, one of the types. */
    record Is(List<ProvisionTypeId> types, boolean denied) implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.is(this);
        }
    }

    /** A provision within the window is one of the types. */
    record Has(List<ProvisionTypeId> types, Window window) implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.has(this);
        }
    }

    /** No provision within the window is one of the types. */
    record HasNot(List<ProvisionTypeId> types, Window window) implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.hasNot(this);
        }
    }

    /**
     * Another provision within the window is, or denies, one of the types; a finding quotes it beside its own.
     *
     * @param names one of which that provision names, {@code lacks} none of which
     */
    record Elsewhere(
            List<ProvisionTypeId> types, boolean denied, Window window, List<ConceptId> names, List<ConceptId> lacks)
            implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.elsewhere(this);
        }
    }

    /** The provision shows one of the patterns. */
    record Matches(List<PatternId> patterns) implements Condition {
        @Override
        public <R> R tell(Teller<R> to) {
            return to.matches(this);
        }
    }

    /** Somebody who can say every kind of condition in a language of his own. */
    interface Teller<R> {
        R states(States condition);

        R chooses(Chooses condition);

        R overrides(Overrides condition);

        R noWayElsewhere(NoWayElsewhere condition);

        R samePurpose(SamePurpose condition);

        R triggered(Triggered condition);

        R says(Says condition);

        R names(Names condition);

        R lacks(Lacks condition);

        R headed(Headed condition);

        R is(Is condition);

        R has(Has condition);

        R hasNot(HasNot condition);

        R elsewhere(Elsewhere condition);

        R matches(Matches condition);
    }
}
