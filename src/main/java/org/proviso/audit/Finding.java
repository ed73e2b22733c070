package org.proviso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.proviso.document.DocumentId;
import org.proviso.document.ProvisionId;
import org.proviso.regulation.CriterionId;
import org.proviso.regulation.Severity;
import org.proviso.rule.PatternId;
import org.proviso.rule.RuleId;
import org.proviso.source.Digest;
import org.proviso.source.Quote;

/**
 * One clause, or one absence, held against one criterion. Says what a text states, permits or reserves; never that law is broken.
 *
 * @param id unique in a run, such as {@code F-0007}; stable for equal inputs
 * @param document empty when nothing was found in any document
 * @param confidence of the reading, 0 to 1
 * @param statement the neutral sentence of the finding
 * @param condition the applicability that it assumes
 * @param severityFactors how the severity came about, in order, such as {@code high (criterion)}
 * @param why the steps that made the rule fire, in order, in words for a reader
 * @param trace the same steps in ids and places, for programs
 * @param needsReader true when confidence is below the user's floor; such a finding never fails a gate
 * @param fingerprint the same while platform, document type, criterion, pattern and aligned provision are the same
 * @param contentDigest of the normalised quotes
 */
public record Finding(
        String id,
        String platform,
        Optional<DocumentId> document,
        Optional<ProvisionId> provision,
        CriterionId criterion,
        Kind kind,
        Optional<PatternId> pattern,
        Outcome outcome,
        Severity severity,
        double confidence,
        List<Evidence> quotes,
        String statement,
        String condition,
        List<String> severityFactors,
        RuleId rule,
        int ruleVersion,
        List<String> why,
        List<String> trace,
        boolean needsReader,
        Digest fingerprint,
        Digest contentDigest) {
    public Finding {
        quotes = List.copyOf(quotes);
        severityFactors = List.copyOf(severityFactors);
        why = List.copyOf(why);
        trace = List.copyOf(trace);
    }

    public Finding withId(String given) {
        return new Change(this).id(given).done();
    }

    /** The same finding, with another's quotes behind its own. */
    public Finding withQuotesOf(Finding other) {
        return new Change(this).quotes(other.quotes).done();
    }

    /** The same finding, as grave as the user set it; the factors go on to tell what it would have been. */
    public Finding withSeverity(Settings.NewSeverity set) {
        return new Change(this).severity(set).done();
    }

    /** The same finding under the fingerprint that an earlier run gave it. */
    public Finding withFingerprint(Digest carried) {
        return new Change(this).fingerprint(carried).done();
    }

    /** The same finding, for a reader to look at, and why. */
    public Finding forReader(String because) {
        return new Change(this).forReader(because).done();
    }

    /** A finding in which one thing is about to change. */
    private static final class Change {
        private final Finding of;
        private String id;
        private Severity severity;
        private boolean needsReader;
        private Digest fingerprint;
        private final List<Evidence> quotes;
        private final List<String> factors;
        private final List<String> why;

        Change(Finding of) {
            this.of = of;
            this.id = of.id;
            this.severity = of.severity;
            this.needsReader = of.needsReader;
            this.fingerprint = of.fingerprint;
            this.quotes = new ArrayList<>(of.quotes);
            this.factors = new ArrayList<>(of.severityFactors);
            this.why = new ArrayList<>(of.why);
        }

        Change id(String given) {
            id = given;
            return this;
        }

        Change quotes(List<Evidence> more) {
            quotes.addAll(more);
            return this;
        }

        Change severity(Settings.NewSeverity set) {
            severity = set.severity();
            factors.add("set to " + set.severity().word() + " (" + set.place() + ": " + set.reason() + ")");
            return this;
        }

        Change fingerprint(Digest carried) {
            fingerprint = carried;
            return this;
        }

        Change forReader(String because) {
            needsReader = true;
            why.add("needs a reader: " + because);
            return this;
        }

        Finding done() {
            return new Finding(
                    id,
                    of.platform,
                    of.document,
                    of.provision,
                    of.criterion,
                    of.kind,
                    of.pattern,
                    of.outcome,
                    severity,
                    of.confidence,
                    quotes,
                    of.statement,
                    of.condition,
                    factors,
                    of.rule,
                    of.ruleVersion,
                    why,
                    of.trace,
                    needsReader,
                    fingerprint,
                    of.contentDigest);
        }
    }

    /** The four ways in which a finding comes about. */
    public enum Kind {
        AT_RISK_CLAUSE,
        INCOMPLETE_DISCLOSURE,
        DISCLOSURE_NOT_FOUND,
        CONTRADICTION;

        /** The word of the contract, such as {@code at-risk-clause}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A quote and what it shows, such as {@code choice} or {@code carve-out}. */
    public record Evidence(String role, Quote quote) {}
}
