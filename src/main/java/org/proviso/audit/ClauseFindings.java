package org.proviso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.proviso.document.Document;
import org.proviso.document.Provision;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.Flag;
import org.proviso.rule.PatternId;
import org.proviso.rule.Rule;
import org.proviso.source.Digest;
import org.proviso.source.Span;
import org.proviso.statement.Fact;

/** Writes the findings on clauses: one for each thing that the rules reported. */
final class ClauseFindings {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String platform;
    private final Evidence evidence;
    private final Set<PatternId> perDocument;
    private final Function<String, Optional<Criterion>> criteria;
    private final Catalogue catalogue;

    ClauseFindings(
            String platform,
            Evidence evidence,
            Function<String, Optional<Criterion>> criteria,
            Catalogue catalogue,
            Set<PatternId> perDocument) {
        this.perDocument = perDocument;
        this.platform = platform;
        this.evidence = evidence;
        this.criteria = criteria;
        this.catalogue = catalogue;
    }

    /** In the order of the documents; without ids, which are given when all platforms are together. */
    List<Finding> of(Ledger ledger) {
        Set<String> excluded = excluded(ledger);
        Map<String, Set<String>> open = open(ledger);
        List<Finding> findings = new ArrayList<>();
        for (Reported reported : ledger.reported(Reported.class)) {
            Weighed weighed = reported.weighed();
            if (!excluded.contains(weighed.criterion())) {
                Set<String> flags = open.getOrDefault(weighed.criterion(), Set.of());
                criteria.apply(weighed.criterion())
                        .ifPresent(criterion -> findings.add(finding(weighed, criterion, unsure(flags, criterion))));
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
    private static Map<String, Set<String>> open(Ledger ledger) {
        return ledger.reported(Unsure.class).stream()
                .collect(
                        Collectors.groupingBy(Unsure::criterion, Collectors.mapping(Unsure::flag, Collectors.toSet())));
    }

    /** The flags that the criterion hangs on and the documents leave open, in the order of the criterion. */
    private static List<String> unsure(Set<String> open, Criterion criterion) {
        return criterion.applicability().stream().filter(open::contains).toList();
    }

    private Finding finding(Weighed weighed, Criterion criterion, List<String> open) {
        Rule.MappingRule mapping = weighed.raised().mapping();
        Provision provision = evidence.provision(weighed.raised().at().provision());
        Document document = evidence.document(provision.id());
        List<Firing> firings = evidence.of(provision.id(), mapping.pattern());
        List<Finding.Evidence> quotes = quotes(document, provision, firings);
        return new Finding(
                "",
                platform,
                Optional.of(document.id()),
                Optional.of(provision.id()),
                criterion.id(),
                kind(mapping),
                Optional.of(mapping.pattern()),
                open.isEmpty() ? outcome(mapping) : Outcome.CONDITIONAL,
                weighed.severity(),
                weighed.raised().confidence(),
                quotes,
                mapping.statement(),
                condition(mapping, open),
                factors(weighed),
                mapping.id(),
                mapping.life().version(),
                why(weighed, firings),
                false,
                fingerprint(document, provision, mapping),
                content(quotes));
    }

    private static Finding.Kind kind(Rule.MappingRule mapping) {
        return Finding.Kind.valueOf(mapping.finding().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static Outcome outcome(Rule.MappingRule mapping) {
        return mapping.finding().equals("incomplete-disclosure") ? Outcome.PARTLY_STATED : Outcome.FLAGGED;
    }

    private String condition(Rule.MappingRule mapping, List<String> open) {
        List<String> assumed = new ArrayList<>(List.of(mapping.condition()));
        for (Flag flag : catalogue.flags()) {
            if (open.contains(flag.id())) {
                assumed.add(flag.condition());
            }
        }
        return assumed.stream().distinct().collect(Collectors.joining("; "));
    }

    private static List<String> factors(Weighed weighed) {
        List<String> factors = new ArrayList<>();
        factors.add(weighed.raised().severity().word() + " (rule "
                + weighed.raised().rule() + ")");
        weighed.factors()
                .forEach(factor -> factors.add((factor.shift() > 0 ? "+" : "") + factor.shift() + " ("
                        + factor.factorRule().because() + ")"));
        return factors;
    }

    private static List<String> why(Weighed weighed, List<Firing> firings) {
        Set<String> steps = new LinkedHashSet<>();
        firings.stream().map(Wording::of).forEach(steps::add);
        steps.add(
                "mapping " + weighed.raised().rule() + " on " + weighed.raised().criterion());
        return List.copyOf(steps);
    }

    /** The quotes of the provision itself; of two that are read together, both as a whole. */
    private List<Finding.Evidence> quotes(Document document, Provision provision, List<Firing> firings) {
        return elsewhere(document, firings)
                .map(other -> List.of(new Finding.Evidence("provision", document.quote(provision.span())), other))
                .orElseGet(() -> ownQuotes(document, provision, firings));
    }

    private Optional<Finding.Evidence> elsewhere(Document document, List<Firing> firings) {
        return Elsewhere.quoted(firings, document.id(), evidence)
                .map(id -> new Finding.Evidence(
                        Elsewhere.ROLE,
                        evidence.document(id).quote(evidence.provision(id).span())));
    }

    /** Each piece of evidence once, in the order of the text; the whole provision when the pattern rests on types alone. */
    private static List<Finding.Evidence> ownQuotes(Document document, Provision provision, List<Firing> firings) {
        Set<Finding.Evidence> quotes = new LinkedHashSet<>();
        for (Firing firing : firings) {
            List<Premise> bound = firing.plan().bound();
            for (int i = 0; i < bound.size(); i++) {
                if (!bound.get(i).role().isEmpty()
                        && firing.facts().get(i) instanceof Fact fact
                        && fact.at().provision().document().equals(document.id())) {
                    quotes.add(new Finding.Evidence(
                            bound.get(i).role(), document.quote(trimmed(document.text(), fact.span()))));
                }
            }
        }
        if (quotes.isEmpty()) {
            quotes.add(new Finding.Evidence("provision", document.quote(provision.span())));
        }
        return quotes.stream()
                .sorted(Comparator.comparing((Finding.Evidence e) -> e.quote().span())
                        .thenComparing(Finding.Evidence::role))
                .toList();
    }

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        while (start < span.end() && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '(') {
            start++;
        }
        return new Span(start, span.end());
    }

    /** Which of the provisions under one heading that show the pattern it is, from 0. */
    private long ordinal(Document document, Provision provision, Rule.MappingRule mapping) {
        return evidence.showing(mapping.pattern()).stream()
                .filter(other -> other.document().equals(document.id())
                        && other.number() < provision.id().number())
                .filter(other -> evidence.provision(other).heading().equals(provision.heading()))
                .count();
    }

    private Digest fingerprint(Document document, Provision provision, Rule.MappingRule mapping) {
        long ordinal = ordinal(document, provision, mapping);
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
