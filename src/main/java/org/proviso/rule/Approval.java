package org.proviso.rule;

import java.time.LocalDate;
import org.proviso.source.Digest;
import org.proviso.source.Place;

/**
 * What somebody attested of a rule in rules/approvals.yaml. Whoever can write the file can write any name into it: it is no proof of who
 * it was.
 *
 * @param content of the rule as it was approved ({@link RuleDigest})
 * @param restsOn of what it hung on then ({@link Foundation})
 * @param preview of the preview that was on record then
 */
public record Approval(
        RuleId rule,
        Digest content,
        Digest restsOn,
        Digest preview,
        String name,
        String role,
        LocalDate date,
        Place place) {}
