package org.proviso.review;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How one finding stands to the run before and to what people said of it.
 *
 * @param disposition what the reviewer decided on these very words
 * @param waiver the waiver that covers it and is in force
 * @param written what stands in the columns that people fill in; a column that nobody filled in is not in it
 */
public record Standing(
        State state,
        Optional<Disposition> disposition,
        Optional<WaiverUse> waiver,
        SortedMap<ReviewColumn, String> written) {
    /** Of a finding that nobody has seen. */
    static final Standing NEW = new Standing(State.NEW, Optional.empty(), Optional.empty(), new TreeMap<>(Map.of()));

    public Standing {
        written = new TreeMap<>(written);
    }

    /** What a person wrote in the column; empty when nobody did. */
    public String written(ReviewColumn column) {
        return written.getOrDefault(column, "");
    }
}
