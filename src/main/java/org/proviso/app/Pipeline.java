package org.proviso.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.proviso.audit.Audit;
import org.proviso.audit.Judge;
import org.proviso.audit.Judgement;
import org.proviso.document.Assessment;
import org.proviso.document.DocumentReader;
import org.proviso.document.Intake;
import org.proviso.document.Reading;
import org.proviso.document.SourceFile;
import org.proviso.regulation.Criterion;
import org.proviso.regulation.RegulationId;
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

    /** What one document came to. */
    private record Read(Reading reading, List<Facts> facts) {}

    /** The audit of everything that the intake found. {@code progress} is told of each document that is done. */
    Audit audit(Intake intake, Runnable progress) {
        Knowledge knowledge = Knowledge.read(order.rules(), problems);
        RuleBook book = order.withDrafts() ? knowledge.book() : knowledge.book().usedOn(order.asOf());
        if (book.rules().isEmpty() && problems.isEmpty()) {
            CommandProblems.noRuleInForce(order.asOf(), problems);
        }
        Set<RegulationId> laws = laws(knowledge);
        List<Criterion> criteria = knowledge.catalogue().inForceOn(order.asOf(), laws);
        Judge judge = new Judge(book, knowledge.catalogue(), criteria, problems);
        StatementReader statements = new StatementReader(book.vocabulary());
        DocumentReader documents = new DocumentReader(intake.limits());
        try (Workers workers = new Workers(order.threads())) {
            List<Callable<Read>> reads = new ArrayList<>();
            ordinals(intake.files())
                    .forEach((file, ordinal) -> reads.add(() -> {
                        Read read = read(documents.read(file), ordinal, statements);
                        progress.run();
                        return read;
                    }));
            List<Read> read = workers.all(reads);
            List<Callable<Judgement>> judgements = new ArrayList<>();
            byPlatform(read)
                    .forEach((platform, facts) ->
                            judgements.add(() -> judge.judge(platform, facts, Judgement.Settings.NONE)));
            return new Assembly(order, knowledge, book, criteria, intake, problems)
                    .audit(laws, read.stream().map(Read::reading).toList(), workers.all(judgements));
        }
    }

    private Set<RegulationId> laws(Knowledge knowledge) {
        Set<RegulationId> laws = new TreeSet<>();
        for (RegulationId name : order.regulations()) {
            Set<RegulationId> named = knowledge.catalogue().named(name);
            if (named.isEmpty()) {
                CommandProblems.unknownLaw(
                        name.value(),
                        knowledge.catalogue().laws().stream()
                                .map(law -> law.id().value())
                                .toList(),
                        problems);
            }
            laws.addAll(named);
        }
        return laws;
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
                                : new Facts(read.document(), List.of())));
    }

    /** The number of each file among those of its platform, in order. */
    private static Map<SourceFile, Integer> ordinals(List<SourceFile> files) {
        Map<String, Integer> next = new LinkedHashMap<>();
        Map<SourceFile, Integer> ordinals = new LinkedHashMap<>();
        for (SourceFile file : files) {
            ordinals.put(file, next.merge(file.platform(), 1, Integer::sum) - 1);
        }
        return ordinals;
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
