package org.proviso.review;

import java.util.Locale;

/** How a finding stands to the run before. */
public enum State {
    /** The run before did not have it, or there is none to compare with. */
    NEW,
    /** There before, on the same words. */
    UNCHANGED,
    /** There before, on other words. */
    CHANGED,
    /** There before and not now, though documents of its platform were supplied. */
    GONE,
    /** A reviewer decided on it, and the words that the decision was about are others now. */
    RE_REVIEW;

    /** The word of the contract, such as {@code re-review}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
