package org.proviso.authoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.proviso.regulation.Catalogue;
import org.proviso.regulation.Criterion;
import org.proviso.rule.Concept;
import org.proviso.rule.Condition;
import org.proviso.rule.Life;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.Sentence;
import org.proviso.rule.Way;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/** What is wrong with a pack although each of its rules can be read: rules that double, contradict or outlive one another. */
public final class PackCheck {
    private static final String NOT_DONE = "Nothing was changed.";

    /** Traits of which a phrase can have one only; a phrase of two would be read in two opposed ways. */
    private static final List<String> OPPOSED = List.of("modality", "relation", "controller", "keeps");

    private final RuleBook book;
    private final Catalogue catalogue;
    private final Problems problems;

    public PackCheck(RuleBook book, Catalogue catalogue, Problems problems) {
        this.book = book;
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** Looks at everything; {@code day} tells which criteria have lapsed. */
    public void run(LocalDate day) {
        unmapped();
        doubles();
        severities();
        book.rules().forEach(this::subsumed);
        book.all(Rule.MappingRule.class).forEach(mapping -> lapsed(mapping, day));
        phrases();
        book.rules().forEach(this::examples);
    }

    private void unmapped() {
        List<String> without =
                withoutRule().stream().map(each -> each.id().value()).toList();
        if (!without.isEmpty()) {
            problem(
                    "LINT-008",
                    Place.of("regulations"),
                    "No rule leads to " + String.join(", ", without)
                            + ", and no reason is given why. Write a mapping, or say in the criterion \"not-judged\" and why.");
        }
    }

    /** At-risk criteria that no mapping leads to, and that do not say why they are not judged. */
    private List<Criterion> withoutRule() {
        Set<String> mapped = book.all(Rule.MappingRule.class).stream()
                .map(mapping -> mapping.criterion().value())
                .collect(Collectors.toSet());
        return catalogue.criteria().stream()
                .filter(criterion -> criterion.satisfiedBy().isEmpty()
                        && criterion.notJudged().isEmpty()
                        && !mapped.contains(criterion.id().value()))
                .toList();
    }

    /** What a rule says, apart from its name: its conclusion without "within" and its rows. */
    private static String said(Rule rule) {
        String target = rule instanceof Rule.MappingRule mapping
                ? mapping.pattern() + " " + mapping.criterion() + " " + mapping.finding()
                : rule instanceof Rule.FlagRule flag
                        ? flag.flag() + flag.holds()
                        : rule instanceof Rule.ScopeRule scope
                                ? scope.addressed()
                                : rule instanceof Rule.FactorRule factor
                                        ? factor.shift() + " " + factor.mappings()
                                        : "";
        return rule.kind() + "\n" + target + "\n"
                + rule.ways().stream()
                        .map(way -> way.within() + " " + way.either() + " " + way.conditions())
                        .collect(Collectors.joining("\n"));
    }

    private void doubles() {
        Map<String, Rule> seen = new LinkedHashMap<>();
        for (Rule rule : book.rules()) {
            if (rule.life().status() != Life.Status.RETIRED) {
                Rule before = seen.putIfAbsent(said(rule), rule);
                if (before != null) {
                    problem(
                            "LINT-001",
                            rule.place(),
                            "\"" + rule.id() + "\" asks and concludes what \"" + before.id() + "\" does ("
                                    + before.place() + "). Keep one of them; retire the other.");
                }
            }
        }
    }

    private void severities() {
        Map<String, Rule.MappingRule> seen = new LinkedHashMap<>();
        for (Rule.MappingRule mapping : book.all(Rule.MappingRule.class)) {
            if (mapping.ways().isEmpty() && mapping.life().status() != Life.Status.RETIRED) {
                Rule.MappingRule before = seen.putIfAbsent(mapping.pattern() + " " + mapping.criterion(), mapping);
                if (before != null && before.severity() != mapping.severity()) {
                    problem(
                            "LINT-002",
                            mapping.place(),
                            "\"" + mapping.id() + "\" is " + mapping.severity().word() + " and \"" + before.id()
                                    + "\" is " + before.severity().word()
                                    + ", for the same pattern on the same criterion.");
                }
            }
        }
    }

    /** A row that asks all that another row of the rule asks, and more, never decides anything. */
    private void subsumed(Rule rule) {
        for (Way way : rule.ways()) {
            Optional<Way> wider = rule.ways().stream()
                    .filter(other -> other.number() != way.number())
                    .filter(other -> other.either() == way.either())
                    .filter(other -> reachesAsFar(other, way))
                    .filter(other -> new HashSet<>(way.conditions()).containsAll(other.conditions()))
                    .filter(other ->
                            other.conditions().size() < way.conditions().size() || other.number() < way.number())
                    .findFirst();
            wider.ifPresent(other -> problem(
                    "LINT-003",
                    rule.place(),
                    "Row " + way.number() + " of \"" + rule.id() + "\" holds only where row " + other.number()
                            + " does already: " + told(other) + ". Take it out, or change one of them."));
        }
    }

    /** What is asked to be absent from more is asked more. */
    private static boolean reachesAsFar(Way other, Way way) {
        return other.within() == way.within()
                || (other.within().compareTo(way.within()) > 0
                        && other.conditions().stream().noneMatch(Condition.Lacks.class::isInstance));
    }

    private static String told(Way way) {
        return way.conditions().stream().map(PackCheck::told).collect(Collectors.joining(", and "));
    }

    private static String told(Condition condition) {
        return Sentence.of(condition);
    }

    private void lapsed(Rule.MappingRule mapping, LocalDate day) {
        if (mapping.life().status() == Life.Status.RETIRED) {
            return;
        }
        Optional<Criterion> criterion = catalogue.find(mapping.criterion());
        criterion
                .flatMap(each -> each.standing().until())
                .filter(end -> end.isBefore(day))
                .ifPresent(end -> problem(
                        "LINT-004",
                        mapping.place(),
                        "\"" + mapping.id() + "\" leads to " + mapping.criterion() + ", which ended on " + end
                                + ". Retire the rule, or map it to what took the place of that criterion."));
        criterion
                .filter(each -> mapping.life().from().isAfter(each.standing().from()))
                .filter(each -> book.all(Rule.MappingRule.class).stream()
                        .noneMatch(other -> other.criterion().equals(each.id())
                                && other.pattern().equals(mapping.pattern())
                                && !other.life().from().isAfter(each.standing().from())))
                .filter(each -> day.isBefore(mapping.life().from()))
                .ifPresent(each -> problem(
                        "LINT-005",
                        mapping.place(),
                        "\"" + mapping.id() + "\" begins on " + mapping.life().from() + ", and " + each.id()
                                + " is in force since " + each.standing().from()
                                + ": in between nothing looks for it."));
    }

    private void phrases() {
        Map<String, Concept> seen = new LinkedHashMap<>();
        for (Concept concept : book.vocabulary().all()) {
            for (String phrase : concept.phrases()) {
                Concept before = seen.putIfAbsent(concept.kind() + " " + phrase, concept);
                if (before != null && opposed(before, concept)) {
                    problem(
                            "LINT-006",
                            concept.place(),
                            "\"" + phrase + "\" names \"" + concept.id() + "\" and, at " + before.place() + ", \""
                                    + before.id() + "\", which say the contrary. Keep it in one of them.");
                }
            }
        }
    }

    private static boolean opposed(Concept one, Concept other) {
        return OPPOSED.stream().anyMatch(trait -> !one.trait(trait).equals(other.trait(trait)));
    }

    private void examples(Rule rule) {
        List<String> missing = new ArrayList<>();
        if (rule.examples().held().isEmpty()) {
            missing.add("one that is flagged");
        }
        if (rule.examples().unflagged().isEmpty()) {
            missing.add("one that is not");
        }
        if (rule.life().status() == Life.Status.APPROVED
                && rule.examples().nearMisses().isEmpty()) {
            missing.add("a near miss");
        }
        if (!missing.isEmpty()) {
            problem(
                    "LINT-007",
                    rule.place(),
                    "\"" + rule.id() + "\" lacks an example: " + String.join(", ", missing) + ".");
        }
    }

    private void problem(String code, Place place, String found) {
        problems.add(code, place, found, NOT_DONE);
    }
}
