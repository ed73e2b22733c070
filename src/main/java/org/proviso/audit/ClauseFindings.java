package org.proviso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proviso.document.Document;
import org.proviso.document.Provision;
import org.proviso.regulation.Criterion;
import org.proviso.rule.PatternId;
import org.proviso.rule.Rule;
import org.proviso.source.Digest;

/** Writes the findings on clauses: one for each thing that the rules reported. */
final class ClauseFindings {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String platform;
    private final Evidence evidence;
    private final Set<PatternId> perDocument;
    private final Function<String, Optional<Criterion>> criteria;
    private final Assumption assumption;
    private final Quotes quotes;
    private final Reasons reasons;
    private final Set<String> unread = new HashSet<>();
    /** What was written of a pattern in a provision, for all criteria that it bears on. */
    private final Map<List<Object>, Shown> shown = new HashMap<>();

    /**
     * How a provision shows a pattern.
     *
     * @param ordinal which of the provisions under one heading that show the pattern it is, from 0
     */
    private record Shown(
            List<Finding.Evidence> quotes, List<String> reasons, List<String> trace, long ordinal, Digest content) {}

    ClauseFindings(
            String platform,
            Evidence evidence,
            Function<String, Optional<Criterion>> criteria,
            Telling telling,
            Set<PatternId> perDocument) {
        this.perDocument = perDocument;
        this.platform = platform;
        this.evidence = evidence;
        this.criteria = criteria;
        this.assumption = telling.assumption();
        this.quotes = new Quotes(evidence);
        this.reasons = new Reasons(telling.labels(), evidence);
    }

    /** In the order of the documents; without ids, which are given when all platforms are together. */
    List<Finding> of(Ledger ledger) {
        Set<String> excluded = excluded(ledger);
        Map<String, Set<String>> open = open(ledger);
        ledger.reported(Unread.class).forEach(each -> unread.add(each.criterion()));
        List<Finding> findings = new ArrayList<>();
        for (Reported reported : ledger.reported(Reported.class)) {
            Weighed weighed = reported.weighed();
            if (!excluded.contains(weighed.criterion())) {
                Set<String> flags = open.getOrDefault(weighed.criterion(), Set.of());
                criteria.apply(weighed.criterion())
                        .ifPresent(criterion -> findings.add(finding(weighed, criterion, flags)));
            }
        }
        findings.sort(
                Comparator.comparing((Finding finding) -> finding.provision().orElseThrow())
                        .thenComparing(Finding::criterion));
        return oncePerDocument(findings);
    }

    /** Of a pattern that is told once per document, the first finding on a criterion, with the quotes of all. */
    private List<Finding> oncePerDocument(List<Finding> findings) {
        Map<String, Finding> kept = new LinkedHashMap<>();
        for (Finding finding : findings) {
            boolean once = finding.pattern().map(perDocument::contains).orElse(false);
            String place = once
                    ? finding.document().orElseThrow().value()
                    : finding.provision().orElseThrow().toString();
            String key = place + " " + finding.criterion() + " "
                    + (once ? finding.pattern().orElseThrow() : "");
            kept.merge(key, finding, Finding::withQuotesOf);
        }
        return List.copyOf(kept.values());
    }

    private static Set<String> excluded(Ledger ledger) {
        return ledger.reported(Covered.class).stream()
                .filter(covered -> covered.outcome() == Outcome.NOT_APPLICABLE)
                .map(Covered::criterion)
                .collect(Collectors.toSet());
    }

    /** By criterion, the flags that the documents leave open. */
    static Map<String, Set<String>> open(Ledger ledger) {
        return ledger.reported(Unsure.class).stream()
                .collect(
                        Collectors.groupingBy(Unsure::criterion, Collectors.mapping(Unsure::flag, Collectors.toSet())));
    }

    private Finding finding(Weighed weighed, Criterion criterion, Set<String> open) {
        Rule.MappingRule mapping = weighed.raised().mapping();
        Provision provision = evidence.provision(weighed.raised().at().provision());
        Document document = evidence.document(provision.id());
        List<String> assumes = assumes(mapping);
        Shown how = shown.computeIfAbsent(
                List.of(provision.id(), mapping.pattern()), key -> shown(document, provision, mapping.pattern()));
        return new Finding(
                "",
                platform,
                Optional.of(document.id()),
                Optional.of(provision.id()),
                criterion.id(),
                kind(mapping),
                Optional.of(mapping.pattern()),
                open.isEmpty() && assumes.isEmpty() ? outcome(mapping) : Outcome.CONDITIONAL,
                weighed.severity(),
                weighed.raised().confidence(),
                how.quotes(),
                mapping.statement(),
                assumption.of(criterion, open, assumes),
                factors(weighed),
                mapping.id(),
                mapping.life().version(),
                and(how.reasons(), reasons.heldAgainst(weighed.criterion())),
                and(how.trace(), "mapping " + weighed.raised().rule() + " on " + weighed.criterion()),
                false,
                fingerprint(document, provision, mapping, how.ordinal()),
                how.content());
    }

    /** What no document can tell, and what one that could not be assessed might. */
    private List<String> assumes(Rule.MappingRule mapping) {
        boolean restsOnAbsence = outcome(mapping) == Outcome.PARTLY_STATED;
        return restsOnAbsence && unread.contains(mapping.criterion().value())
                ? and(mapping.assumes(), Unread.ASSUMED)
                : mapping.assumes();
    }

    private Shown shown(Document document, Provision provision, PatternId pattern) {
        List<Firing> firings = evidence.of(provision.id(), pattern);
        List<Finding.Evidence> quoted = quotes.of(document, provision, firings);
        return new Shown(
                quoted,
                reasons.of(firings),
                firings.stream().map(Wording::of).distinct().toList(),
                ordinal(document, provision, pattern),
                content(quoted));
    }

    private static List<String> and(List<String> steps, String last) {
        return Stream.concat(steps.stream(), Stream.of(last)).toList();
    }

    private static Finding.Kind kind(Rule.MappingRule mapping) {
        return Finding.Kind.valueOf(mapping.finding().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Outcome outcome(Rule.MappingRule mapping) {
        return mapping.finding().equals("incomplete-disclosure") ? Outcome.PARTLY_STATED : Outcome.FLAGGED;
    }

    private static List<String> factors(Weighed weighed) {
        List<String> factors = new ArrayList<>();
        factors.add(weighed.raised().severity().word() + " (the mapping)");
        weighed.factors()
                .forEach(factor -> factors.add((factor.shift() > 0 ? "+" : "") + factor.shift() + " ("
                        + factor.factorRule().because() + ")"));
        return factors;
    }

    private long ordinal(Document document, Provision provision, PatternId pattern) {
        return evidence.showing(pattern).stream()
                .filter(other -> other.document().equals(document.id())
                        && other.number() < provision.id().number())
                .filter(other -> evidence.provision(other).heading().equals(provision.heading()))
                .count();
    }

    private Digest fingerprint(Document document, Provision provision, Rule.MappingRule mapping, long ordinal) {
        return Digest.of(String.join(
                "\n",
                platform,
                document.source().type(),
                mapping.criterion().value(),
                mapping.pattern().value(),
                String.join(" > ", provision.heading()),
                String.valueOf(ordinal)));
    }

    private static Digest content(List<Finding.Evidence> quotes) {
        return Digest.of(quotes.stream()
                .map(quote -> quote.role() + ": "
                        + SPACES.matcher(quote.quote().text().toLowerCase(Locale.ROOT))
                                .replaceAll(" ")
                                .strip())
                .collect(Collectors.joining("\n")));
    }
}
