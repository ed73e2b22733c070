package org.proviso.sheet;

/**
 * The sheet that lists, of every row of every table and page, a digest and a short mark for each cell, so that it can be told later what
 * was changed in a copy. It stands last, as it needs all the others. What a reviewer fills in is no part of it.
 *
 * @param title what it shows and what it does not, as a sentence above the header
 */
public record Integrity(String title) implements Sheet {
    /** What the sheet is called in every book. */
    public static final String NAME = "Integrity";

    @Override
    public String name() {
        return NAME;
    }
}
