package org.proviso.audit;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.proviso.document.Document;
import org.proviso.document.Provision;
import org.proviso.rule.PatternId;
import org.proviso.rule.ProvisionTypeId;

/**
 * What the rules concluded of one provision.
 *
 * @param types what it states, with the confidence of each, 0 to 1
 * @param denies what it says is not done
 * @param saying who acts in it, and how firmly it is said
 */
public record Judged(
        Document document,
        Provision provision,
        SortedMap<ProvisionTypeId, Double> types,
        SortedSet<ProvisionTypeId> denies,
        SortedSet<PatternId> patterns,
        Saying saying) {
    public Judged {
        types = new TreeMap<>(types);
        denies = new TreeSet<>(denies);
        patterns = new TreeSet<>(patterns);
    }

    public String text() {
        return provision.span().of(document.text());
    }

    public List<String> heading() {
        return provision.heading();
    }
}
