package org.proviso.audit;

import java.util.Optional;
import org.proviso.source.Digest;

/**
 * What the user said about the papers that the audit leaves: no finding hangs on it, and the run's id does.
 *
 * @param sampleSize how many findings, and how many provisions without one, are drawn for a reader
 * @param seed from which they are drawn; empty for the run's id
 */
public record Workpaper(Engagement engagement, int sampleSize, Optional<String> seed) {
    /** How many items are drawn unless somebody says otherwise. */
    public static final int USUAL_SAMPLE = 25;

    /** Nothing was said. */
    public static final Workpaper USUAL = new Workpaper(Engagement.NONE, USUAL_SAMPLE, Optional.empty());

    /** Of all that is not usual; empty when all is. */
    public Optional<Digest> digest() {
        return equals(USUAL)
                ? Optional.empty()
                : Optional.of(Digest.of(engagement.digest().map(Digest::hex).orElse("no engagement") + "\nsample "
                        + sampleSize + seed.map(given -> "\nseed " + given).orElse("")));
    }
}
