package org.proviso.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.proviso.regulation.RegulationId;
import org.proviso.source.Digest;

/**
 * What makes a run the same run: equal values give an equal id and equal bytes. Holds no clock reading.
 *
 * @param asOf the day whose law is applied
 * @param rules digest over rules/, {@code regulationsDigest} over regulations/, {@code documents} over the raw bytes of all documents
 * @param settings digest of every proviso.yaml and of what the user said about the papers; empty when there was nothing
 * @param floor below which confidence or measured precision asks for a reader; empty when none was set
 * @param review digest of the run before, of what reviewers said and of the waivers; empty when there is nothing of the kind
 * @param asPacked true when rules and regulations are, to the byte, those that the program was built with
 * @param withDrafts true when rules that are drafts or in review took part
 */
public record Run(
        String tool,
        LocalDate asOf,
        List<RegulationId> regulations,
        Digest rules,
        Digest regulationsDigest,
        Digest documents,
        Optional<Digest> settings,
        Optional<Double> floor,
        Optional<Digest> review,
        boolean asPacked,
        boolean withDrafts) {
    public Run {
        regulations = List.copyOf(regulations);
    }

    /** The same run, with what it remembers. */
    public Run remembering(Optional<Digest> remembered) {
        return new Run(
                tool,
                asOf,
                regulations,
                rules,
                regulationsDigest,
                documents,
                settings,
                floor,
                remembered,
                asPacked,
                withDrafts);
    }

    /** Twelve digits of the digest over everything else here. */
    public String id() {
        return Digest.of(String.join(
                        "\n",
                        tool,
                        asOf.toString(),
                        regulations.toString(),
                        rules.hex(),
                        regulationsDigest.hex(),
                        documents.hex()
                                + settings.map(set -> "\n" + set.hex()).orElse("")
                                + floor.map(least -> "\nfloor " + least).orElse("")
                                + review.map(set -> "\nreview " + set.hex()).orElse("")
                                + (withDrafts ? "\nwith drafts" : "")))
                .brief();
    }
}
