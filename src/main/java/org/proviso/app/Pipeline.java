package org.proviso.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.proviso.audit.Audit;
import org.proviso.audit.Judge;
import org.proviso.audit.Judgement;
import org.proviso.audit.Settings;
import org.proviso.audit.SettingsReader;
import org.proviso.document.Assessment;
import org.proviso.document.DocumentReader;
import org.proviso.document.Intake;
import org.proviso.document.Reading;
import org.proviso.document.SourceFile;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.RegulationId;
import org.proviso.review.Waivers;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.source.Problems;
import org.proviso.statement.Facts;
import org.proviso.statement.StatementReader;

/** The whole way: files are taken in, read to documents, documents to facts, facts judged, judgements put together. */
final class Pipeline {
    private final Order order;
    private final Problems problems;

    Pipeline(Order order, Problems problems) {
        this.order = order;
        this.problems = problems;
    }

    /** The audit; where the rules were read, which is of this machine and no part of it; and what waivers may name. */
    record Outcome(Audit audit, String rulesFrom, Waivers.Known known) {}

    /** What one document came to. */
    private record Read(Reading reading, List<Facts> facts) {}

    /**
     * The audit of everything that the intake found. {@code progress} is told of each document that is done. Documents are read while
     * the rules are, and phrases made ready while the rules are built: half of what a cold start waits for.
     *
     * @return empty when a problem with the order or with the rules makes judging pointless; all problems are collected before
     */
    Optional<Outcome> audit(Intake intake, Runnable progress) {
        try (Workers workers = new Workers(Math.max(1, order.threads()))) {
            DocumentReader documents = new DocumentReader(intake.limits());
            List<Future<Reading>> readings = new ArrayList<>();
            if (problems.isEmpty()) {
                intake.files().forEach(file -> readings.add(workers.begin(() -> documents.read(file))));
            }
            Knowledge knowledge = Knowledge.read(order.rules(), problems);
            RuleBook book = order.withDrafts()
                    ? knowledge.book().usedWithDraftsOn(order.asOf())
                    : knowledge.book().usedOn(order.asOf());
            if (book.rules().isEmpty() && !knowledge.book().rules().isEmpty()) {
                CommandProblems.noRuleInForce(order.asOf(), problems);
            }
            Set<RegulationId> laws = knowledge.laws(order.regulations(), "Nothing was audited.", problems);
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            Future<StatementReader> statements = workers.begin(() -> new StatementReader(book.vocabulary()));
            Future<Boolean> asPacked = workers.begin(knowledge::isAsPacked);
            List<Criterion> criteria = knowledge.catalogue().inForceOn(order.asOf(), laws);
            Map<String, Settings> settings = settings(intake, knowledge);
            Judge judge = new Judge(book, knowledge.catalogue(), criteria, problems);
            if (!problems.isEmpty()) {
                return Optional.empty();
            }
            List<Read> read = facts(Workers.results(readings), Workers.result(statements), workers, progress);
            Assembly assembly =
                    new Assembly(order, knowledge, book, criteria, intake, settings, Workers.result(asPacked));
            List<Reading> all = read.stream().map(Read::reading).toList();
            return Optional.of(new Outcome(
                    assembly.audit(laws, all, judgements(read, judge, settings, workers)),
                    knowledge.rulesFrom(),
                    known(knowledge)));
        }
    }

    private static Waivers.Known known(Knowledge knowledge) {
        List<String> rules = new ArrayList<>();
        for (Rule rule : knowledge.book().rules()) {
            rules.add(rule.id().value());
        }
        List<String> criteria = knowledge.catalogue().criteria().stream()
                .map(criterion -> criterion.id().value())
                .toList();
        return new Waivers.Known(criteria, rules);
    }

    private static List<Read> facts(
            List<Reading> readings, StatementReader statements, Workers workers, Runnable progress) {
        Map<String, Integer> next = new HashMap<>();
        List<Future<Read>> reads = new ArrayList<>();
        for (Reading reading : readings) {
            int ordinal = next.merge(reading.source().platform(), 1, Integer::sum) - 1;
            reads.add(workers.begin(() -> {
                Read read = read(reading, ordinal, statements);
                progress.run();
                return read;
            }));
        }
        return Workers.results(reads);
    }

    /** What proviso.yaml files set for each platform. */
    private Map<String, Settings> settings(Intake intake, Knowledge knowledge) {
        SettingsReader reader = new SettingsReader(intake.settings(), knowledge.catalogue(), problems);
        return intake.files().stream()
                .collect(Collectors.groupingBy(
                        SourceFile::platform,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), reader::of)));
    }

    private static List<Judgement> judgements(
            List<Read> read, Judge judge, Map<String, Settings> settings, Workers workers) {
        List<Future<Judgement>> judgements = new ArrayList<>();
        byPlatform(read)
                .forEach((platform, facts) -> judgements.add(workers.begin(
                        () -> judge.judge(platform, facts, settings.getOrDefault(platform, Settings.NONE)))));
        return Workers.results(judgements);
    }

    private static Read read(Reading reading, int ordinal, StatementReader statements) {
        if (!(reading instanceof Reading.Read read)) {
            return new Read(reading, List.of());
        }
        boolean assessable = read.document().assessment() instanceof Assessment.Assessable;
        return new Read(
                reading,
                List.of(
                        assessable
                                ? statements.read(read.document(), ordinal)
                                : new Facts(read.document(), List.of(), List.of())));
    }

    /** Every platform of the intake, also one of which nothing could be read: it has coverage all the same. */
    private static Map<String, List<Facts>> byPlatform(List<Read> read) {
        Map<String, List<Facts>> platforms = new LinkedHashMap<>();
        for (Read each : read) {
            platforms
                    .computeIfAbsent(each.reading().source().platform(), p -> new ArrayList<>())
                    .addAll(each.facts());
        }
        return platforms;
    }
}
