package org.proviso.review;

/**
 * A finding of the run before of which this run cannot say whether it is gone.
 *
 * @param why as a sentence
 */
public record NotCompared(Past past, String why) {}
