package org.proviso.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proviso.document.Assessment;
import org.proviso.document.Document;
import org.proviso.document.DocumentId;
import org.proviso.document.Provision;
import org.proviso.document.ProvisionId;
import org.proviso.rule.PatternId;
import org.proviso.rule.ProvisionTypeId;
import org.proviso.rule.Rule;
import org.proviso.source.Quote;
import org.proviso.source.Span;
import org.proviso.statement.Fact;
import org.proviso.statement.Facts;
import org.proviso.statement.Mention;
import org.proviso.statement.Polarity;

/** What a session concluded, looked up by provision. */
final class Evidence {
    private final Map<ProvisionId, Provision> provisions = new HashMap<>();
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<ProvisionId, List<Firing>> firings = new HashMap<>();
    private final Map<PatternId, Map<ProvisionId, List<Firing>>> patterns = new HashMap<>();
    private final List<Said> said;
    private final List<Typed> typed;
    /** Of the premises that were asked for, what meets them. */
    private final Map<Premise, List<Typed>> meeting = new HashMap<>();
    /** Of the documents that were asked for, what each provision names. */
    private final Map<DocumentId, Map<ProvisionId, List<Mention>>> mentions = new HashMap<>();

    Evidence(List<Facts> said, Ledger ledger) {
        this.said = said.stream().map(Said::new).toList();
        for (Facts facts : said) {
            documents.put(facts.document().id().value(), facts.document());
            facts.document().provisions().forEach(provision -> provisions.put(provision.id(), provision));
        }
        for (Firing firing : ledger.firings()) {
            at(firing.conclusion())
                    .ifPresent(id ->
                            firings.computeIfAbsent(id, k -> new ArrayList<>()).add(firing));
            if (firing.conclusion() instanceof Matched matched) {
                patterns.computeIfAbsent(matched.pattern(), k -> new HashMap<>())
                        .computeIfAbsent(matched.at().provision(), k -> new ArrayList<>())
                        .add(firing);
            }
        }
        typed = ledger.firings().stream()
                .map(Firing::conclusion)
                .filter(Typed.class::isInstance)
                .map(Typed.class::cast)
                .distinct()
                .toList();
        patterns.values().forEach(shown -> shown.replaceAll((id, unordered) -> ordered(unordered)));
    }

    private static Optional<ProvisionId> at(Object conclusion) {
        if (conclusion instanceof Typed typed) {
            return Optional.of(typed.at().provision());
        }
        if (conclusion instanceof Matched matched) {
            return Optional.of(matched.at().provision());
        }
        return conclusion instanceof Raised raised ? Optional.of(raised.at().provision()) : Optional.empty();
    }

    /** What was concluded of provisions, each once. */
    List<Typed> typed() {
        return typed;
    }

    /** What was concluded of the provisions that a premise looks for elsewhere. */
    List<Typed> meeting(Premise premise) {
        return meeting.computeIfAbsent(premise, asked -> Elsewhere.meeting(asked, this));
    }

    /** The concepts that a provision names. */
    List<Mention> mentions(ProvisionId id) {
        return mentions.computeIfAbsent(id.document(), this::mentionsOf).getOrDefault(id, List.of());
    }

    private Map<ProvisionId, List<Mention>> mentionsOf(DocumentId document) {
        return said.stream()
                .filter(each -> each.facts().document().id().equals(document))
                .flatMap(each -> each.of(Mention.class).stream())
                .collect(Collectors.groupingBy(mention -> mention.at().provision()));
    }

    private record Worded(Firing firing, String words) {
        int way() {
            return firing.plan().way().number();
        }
    }

    private static List<Firing> ordered(List<Firing> firings) {
        if (firings.size() < 2) {
            return firings;
        }
        return firings.stream()
                .map(firing -> new Worded(firing, Wording.of(firing)))
                .sorted(Comparator.comparingInt(Worded::way).thenComparing(Worded::words))
                .map(Worded::firing)
                .toList();
    }

    /** What the documents say, one after the other. */
    List<Said> said() {
        return said;
    }

    Document document(ProvisionId id) {
        return Objects.requireNonNull(documents.get(id.document().value()), () -> "no document of " + id);
    }

    boolean has(ProvisionId id) {
        return provisions.containsKey(id);
    }

    Provision provision(ProvisionId id) {
        return Objects.requireNonNull(provisions.get(id), () -> "no provision " + id);
    }

    /** The facts of the text that a fact or conclusion rests on, through all that was concluded between. */
    void restsOn(Object known, List<Fact> said) {
        if (known instanceof Fact fact) {
            said.add(fact);
            return;
        }
        at(known).map(id -> firings.getOrDefault(id, List.of())).orElse(List.of()).stream()
                .filter(firing -> firing.conclusion().equals(known))
                .findFirst()
                .ifPresent(firing -> firing.facts().forEach(fact -> restsOn(fact, said)));
    }

    /** The sentences of a provision in which the facts stand; a heading's own words where it is a heading. */
    Quote sentences(ProvisionId id, List<Fact> facts) {
        Document document = document(id);
        List<Span> spans = facts.stream().map(Fact::span).toList();
        Span within = has(id) ? provision(id).span() : spans.get(0);
        return document.quote(Sentences.around(document.text(), spans, within));
    }

    /** How a provision came to show a pattern, the plainest order: by way, then by where the facts stand. */
    List<Firing> of(ProvisionId id, PatternId pattern) {
        return patterns.getOrDefault(pattern, Map.of()).getOrDefault(id, List.of());
    }

    /** The provisions that show a pattern. */
    Set<ProvisionId> showing(PatternId pattern) {
        return patterns.getOrDefault(pattern, Map.of()).keySet();
    }

    /** Every provision of every document, with what was concluded of it. */
    List<Judged> judged() {
        List<Judged> all = new ArrayList<>();
        for (Said each : said) {
            Facts facts = each.facts();
            Map<ProvisionId, Saying> sayings = Sayings.of(each);
            if (!(facts.document().assessment() instanceof Assessment.Assessable)) {
                continue;
            }
            for (Provision provision : facts.document().provisions()) {
                all.add(judged(facts.document(), provision, sayings));
            }
        }
        return all;
    }

    private static boolean isListed(Firing firing) {
        return firing.plan().rule() instanceof Rule.PatternRule pattern && pattern.listed();
    }

    private Judged judged(Document document, Provision provision, Map<ProvisionId, Saying> sayings) {
        TreeMap<ProvisionTypeId, Double> types = new TreeMap<>();
        TreeSet<ProvisionTypeId> denies = new TreeSet<>();
        TreeSet<PatternId> patterns = new TreeSet<>();
        for (Firing firing : firings.getOrDefault(provision.id(), List.of())) {
            if (firing.conclusion() instanceof Typed typed && typed.polarity() == Polarity.STATES) {
                types.merge(typed.type(), typed.confidence(), Math::max);
            } else if (firing.conclusion() instanceof Typed typed) {
                denies.add(typed.type());
            } else if (firing.conclusion() instanceof Matched matched && isListed(firing)) {
                patterns.add(matched.pattern());
            }
        }
        return new Judged(
                document, provision, types, denies, patterns, sayings.getOrDefault(provision.id(), Sayings.NOTHING));
    }
}
