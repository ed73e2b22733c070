package org.proviso.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.proviso.document.Assessment;
import org.proviso.document.Document;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.DocumentKind;
import org.proviso.regulation.Flag;
import org.proviso.rule.PatternId;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleId;
import org.proviso.source.Problems;
import org.proviso.statement.Facts;
import org.proviso.statement.Polarity;
import org.proviso.text.Folder;

/** Holds what documents say against the criteria of one day. Safe for use by several threads; the rules are built once. */
public final class Judge {
    private final RuleBook book;
    private final Catalogue catalogue;
    private final List<Criterion> criteria;
    private final Map<String, Criterion> byId = new HashMap<>();
    private final Set<String> mapped;
    private final Rulebase rulebase;
    private final Telling telling;

    /** @param criteria those that the run asks, in force on its day */
    public Judge(RuleBook book, Catalogue catalogue, List<Criterion> criteria, Problems problems) {
        this.book = book;
        this.catalogue = catalogue;
        this.criteria = List.copyOf(criteria);
        criteria.forEach(each -> byId.put(each.id().value(), each));
        this.mapped = book.all(Rule.MappingRule.class).stream()
                .map(rule -> rule.criterion().value())
                .collect(Collectors.toSet());
        this.rulebase = new Rulebase(book, problems);
        this.telling = Telling.of(book, catalogue);
    }

    /** A judge that concludes types and patterns, and holds them against no criterion. */
    public static Judge ofTypes(RuleBook book, Problems problems) {
        return ofRules(book.only(rule -> !(rule instanceof Rule.MappingRule)), problems);
    }

    /** A judge of all rules, also of what they would raise, that holds it against no criterion. */
    public static Judge ofRules(RuleBook book, Problems problems) {
        Catalogue none = Catalogue.read(new Folder("none", List.of()), Set.of(), new Problems());
        return new Judge(book, none, List.of(), problems);
    }

    public RuleBook book() {
        return book;
    }

    /** Judges the documents of one platform together. The facts of a document carry its position in the list as ordinal. */
    public Judgement judge(String platform, List<Facts> documents, Settings settings) {
        return judgement(platform, documents, settings, conclude(documents, settings));
    }

    /**
     * Which rules fire on these documents, judged together, and why others do not.
     *
     * @param asked the rules of which, if they do not fire, it is said why
     */
    public Explanation explain(List<Facts> documents, Predicate<Rule> asked) {
        Ledger ledger = conclude(documents, Settings.NONE);
        return new Explainer(rulebase.plans(), documents, ledger).explain(asked);
    }

    /** The rules that hold of these documents, each with the most that it is sure, 0 to 1; a provision type only where it is stated. */
    public SortedMap<RuleId, Double> holding(List<Facts> documents) {
        SortedMap<RuleId, Double> holding = new TreeMap<>();
        conclude(documents, Settings.NONE).firings().stream()
                .filter(firing -> !(firing.conclusion() instanceof Typed typed) || typed.polarity() == Polarity.STATES)
                .forEach(firing -> holding.merge(
                        firing.plan().rule().id(), Conclusion.confidenceOf(firing.conclusion()), Math::max));
        return holding;
    }

    Ledger conclude(List<Facts> documents, Settings settings) {
        return rulebase.conclude(inputs(documents, settings));
    }

    Judgement judgement(String platform, List<Facts> documents, Settings settings, Ledger ledger) {
        Evidence evidence = new Evidence(documents, ledger);
        List<Finding> findings =
                new ClauseFindings(platform, evidence, this::criterion, telling, perDocument()).of(ledger);
        List<Judged> judged = evidence.judged();
        List<Coverage> coverage = new ArrayList<>();
        List<Finding> absent = new ArrayList<>();
        CoverageBuilder builder = new CoverageBuilder(
                platform, criteria, findings, new Search(book, telling.labels(), evidence), judged, telling);
        builder.build(ledger, coverage, absent);
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(absent);
        return new Judgement(
                platform,
                judged,
                all.stream().map(finding -> reset(finding, settings)).toList(),
                coverage,
                new Referrals(catalogue, evidence.said()).list(),
                new Profile(platform, catalogue, settings, evidence, ledger).lines(),
                new Parties(platform, catalogue.roles(), book.vocabulary(), evidence).list(ledger),
                MixedPublishers.in(platform, documents, settings.publishers()),
                firings(ledger));
    }

    /** The finding as grave as the user set it, if he did. */
    private static Finding reset(Finding finding, Settings settings) {
        Settings.NewSeverity set = settings.severities().get(finding.criterion());
        return set == null ? finding : finding.withSeverity(set);
    }

    private Optional<Criterion> criterion(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    private List<Object> inputs(List<Facts> documents, Settings settings) {
        List<Object> all = new ArrayList<>();
        for (Facts facts : documents) {
            if (facts.document().assessment() instanceof Assessment.NotAssessed not) {
                all.add(new Unassessed(kindOf(facts.document()), not.reason()));
            } else {
                all.addAll(facts.facts());
                all.add(new Supplied(kindOf(facts.document())));
            }
        }
        criteria.forEach(criterion -> all.addAll(asked(criterion)));
        criteria.stream()
                .flatMap(criterion -> criterion.satisfiedBy().stream().flatMap(List::stream))
                .distinct()
                .forEach(type -> all.add(new Sought(type)));
        for (Flag flag : catalogue.flags()) {
            all.add(new Question(flag.id()));
            flag.anyOf().forEach(part -> all.add(new Part(flag.id(), part)));
        }
        settings.answers().forEach((flag, answer) -> all.add(new Answered(flag, answer.holds())));
        return all;
    }

    private List<Object> asked(Criterion criterion) {
        String id = criterion.id().value();
        List<Object> all = new ArrayList<>(List.of(new Asked(criterion, mapped.contains(id))));
        criterion.applicability().forEach(flag -> all.add(new Need(id, flag)));
        for (int i = 0; i < criterion.satisfiedBy().size(); i++) {
            int group = i;
            all.add(new Group(id, group));
            criterion
                    .satisfiedBy()
                    .get(i)
                    .forEach(type -> all.add(new Member(id, group, type, criterion.applicability())));
        }
        return all;
    }

    private String kindOf(Document document) {
        return document.source()
                .kind()
                .orElseGet(() -> catalogue
                        .kindOf(document.source().type())
                        .or(() -> catalogue.kindOf(document.title()))
                        .map(DocumentKind::id)
                        .orElse("other"));
    }

    private static SortedMap<RuleId, Integer> firings(Ledger ledger) {
        IdentityHashMap<Plan, Integer> byPlan = new IdentityHashMap<>();
        ledger.firings().forEach(firing -> byPlan.merge(firing.plan(), 1, Integer::sum));
        SortedMap<RuleId, Integer> counts = new TreeMap<>();
        byPlan.forEach((plan, count) -> counts.merge(plan.rule().id(), count, Integer::sum));
        return counts;
    }

    private Set<PatternId> perDocument() {
        return book.all(Rule.PatternRule.class).stream()
                .filter(Rule.PatternRule::perDocument)
                .map(Rule.PatternRule::pattern)
                .collect(Collectors.toSet());
    }
}
