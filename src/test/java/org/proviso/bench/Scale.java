package org.proviso.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.proviso.document.Intake;
import org.proviso.rule.Concept;
import org.proviso.rule.ConceptId;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.rule.RuleId;
import org.proviso.rule.Vocabulary;

/**
 * What ten times as many phrases and mappings cost: a warm audit with 3,000 phrases and 500 mappings against one with 300 and 50,
 * both in one run on the same files. Run by bin/bench.
 */
final class Scale {
    private final int rounds;
    private final Round small;
    private final Round large;

    private Scale(Bench.Options options) throws Exception {
        rounds = options.number("--rounds", 7);
        Samples samples = Samples.of(options.folders(), Intake.PlatformFrom.FOLDER);
        String rules = options.word("--rules", "");
        small = new Round(Library.of(rules, book -> sized(book, 300, 50)), samples);
        large = new Round(Library.of(rules, book -> sized(book, 3000, 500)), samples);
    }

    public static void main(String[] args) throws Exception {
        new Scale(new Bench.Options(args)).run();
    }

    private void run() {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < 2 * rounds; i++) {
            double few = processor(small);
            double many = processor(large);
            if (i >= rounds) {
                ratios.add(many / few);
            }
        }
        double[] sorted = ratios.stream().mapToDouble(each -> each).sorted().toArray();
        System.out.printf(
                "3,000 phrases and 500 mappings cost %.2f times what 300 and 50 do (%.2f to %.2f; %d rounds)%n",
                sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1], sorted.length);
    }

    /** The whole audit, without jsoup's parse alone. */
    private static double processor(Round round) {
        Round.Times times = new Round.Times();
        round.byStages(times);
        return Arrays.stream(times.processor).sum() - times.processor[Round.Stage.JSOUP.ordinal()];
    }

    /** As many phrases and mappings: of those that there are, evenly, or all of them and some again on other criteria. */
    static RuleBook sized(RuleBook book, int phrases, int mappings) {
        List<Rule> rules = new ArrayList<>(
                book.only(rule -> !(rule instanceof Rule.MappingRule)).rules());
        rules.addAll(mappings(book.all(Rule.MappingRule.class), mappings));
        return new RuleBook(vocabulary(book.vocabulary(), phrases), rules, book.digest());
    }

    private static List<Rule.MappingRule> mappings(List<Rule.MappingRule> all, int wanted) {
        if (wanted <= all.size()) {
            return IntStream.range(0, wanted)
                    .mapToObj(i -> all.get(i * all.size() / wanted))
                    .toList();
        }
        List<Rule.MappingRule> more = new ArrayList<>(all);
        for (int i = 0; more.size() < wanted; i++) {
            Rule.MappingRule mapping = all.get(i % all.size());
            Rule.MappingRule other = all.get((i * 7 + 1 + i / all.size()) % all.size());
            more.add(again(mapping, other, "again-" + i));
        }
        return more;
    }

    /** The mapping once more, on the criterion of another. */
    private static Rule.MappingRule again(Rule.MappingRule mapping, Rule.MappingRule other, String id) {
        return new Rule.MappingRule(
                new RuleId(id),
                mapping.name(),
                mapping.pattern(),
                other.criterion(),
                mapping.finding(),
                mapping.severity(),
                mapping.confidence(),
                mapping.statement(),
                mapping.assumes(),
                mapping.life(),
                mapping.ways(),
                mapping.examples(),
                mapping.place());
    }

    private static Vocabulary vocabulary(Vocabulary whole, int wanted) {
        int all = whole.all().stream()
                .mapToInt(concept -> concept.phrases().size())
                .sum();
        SortedMap<ConceptId, Concept> concepts = new TreeMap<>();
        int seen = 0;
        for (Concept concept : whole.all()) {
            List<String> kept = new ArrayList<>();
            for (String phrase : concept.phrases()) {
                long before = (long) seen * Math.min(wanted, all) / all;
                seen++;
                if ((long) seen * Math.min(wanted, all) / all > before) {
                    kept.add(phrase);
                }
            }
            concepts.put(
                    concept.id(),
                    new Concept(
                            concept.id(), concept.kind(), concept.traits(), kept, concept.example(), concept.place()));
        }
        return new Vocabulary(concepts, whole.forms(), whole.abbreviations());
    }
}
