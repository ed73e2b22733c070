package org.proviso.audit;

import java.util.Locale;

/** What an audit says of one criterion for one platform. Exactly one, never a blank. */
public enum Outcome {
    /** A disclosure that satisfies the criterion was found. */
    STATED,
    /** A clause brings the duty in and lacks an element. */
    PARTLY_STATED,
    /** A clause of an at-risk shape was found. */
    FLAGGED,
    /** No disclosure was found in the documents supplied. */
    NOT_FOUND,
    /** No clause of an at-risk shape was found in the documents supplied. */
    NONE_OBSERVED,
    /** It depends on something that the text does not say. */
    CONDITIONAL,
    /** The criterion does not apply to this platform. */
    NOT_APPLICABLE,
    /** It was not judged; the reason stands beside it. */
    NOT_ASSESSED,
    /** Judging it failed; the problem stands in the run log. */
    ERROR;

    /** The word of the contract, such as {@code not-found}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
