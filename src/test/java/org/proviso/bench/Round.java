package org.proviso.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.proviso.audit.JudgeStages;
import org.proviso.audit.Judgement;
import org.proviso.bench.Samples.Sample;
import org.proviso.document.Document;
import org.proviso.document.DocumentReader;
import org.proviso.document.Limits;
import org.proviso.statement.Facts;

/** One pass over all samples, stage by stage; everything that a stage made is kept until the round is over. */
final class Round {
    /** What is timed, in the order in which it is done. */
    enum Stage {
        JSOUP,
        DOCUMENTS,
        STATEMENTS,
        RULES,
        FINDINGS
    }

    private final Library library;
    private final Samples samples;
    private final DocumentReader reader = new DocumentReader(Limits.DEFAULT);

    Round(Library library, Samples samples) {
        this.library = library;
        this.samples = samples;
    }

    /** What came out, to be told and to be compared. */
    record Yield(List<Facts> facts, List<Judgement> judgements) {}

    /** One thread's time, on the wall and on the processor: others who use the machine lengthen only the first. */
    static final class Times {
        final long[] wall = new long[Stage.values().length];
        final long[] processor = new long[Stage.values().length];
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static <T> T timed(Stage stage, Times times, Supplier<T> work) {
        long wall = System.nanoTime();
        long processor = THREADS.getCurrentThreadCpuTime();
        T made = work.get();
        times.processor[stage.ordinal()] = THREADS.getCurrentThreadCpuTime() - processor;
        times.wall[stage.ordinal()] = System.nanoTime() - wall;
        return made;
    }

    Yield byStages(Times times) {
        timed(
                Stage.JSOUP,
                times,
                () -> samples.list().stream()
                        .map(sample -> Jsoup.parse(sample.html, ""))
                        .toList());
        List<Document> documents = timed(
                Stage.DOCUMENTS,
                times,
                () -> samples.list().stream().map(this::document).toList());
        List<Facts> facts = timed(Stage.STATEMENTS, times, () -> facts(documents));
        List<JudgeStages> judged = timed(Stage.RULES, times, () -> concluded(facts));
        List<Judgement> judgements = timed(
                Stage.FINDINGS,
                times,
                () -> judged.stream().map(JudgeStages::judgement).toList());
        return new Yield(facts, judgements);
    }

    private List<Facts> facts(List<Document> documents) {
        List<Facts> facts = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            facts.add(library.statements().read(documents.get(i), samples.list().get(i).ordinal));
        }
        return facts;
    }

    private List<JudgeStages> concluded(List<Facts> facts) {
        List<JudgeStages> judged = new ArrayList<>();
        byPlatform(facts).forEach((platform, of) -> judged.add(new JudgeStages(library.judge(), platform, of)));
        return judged;
    }

    private Document document(Sample sample) {
        return Samples.document(reader.read(sample.source, sample.bytes));
    }

    /** The whole audit, as the program does it on so many threads; in nanoseconds. */
    long onThreads(int count) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(count);
        try {
            long start = System.nanoTime();
            List<Callable<Facts>> reads = new ArrayList<>();
            samples.list()
                    .forEach(sample -> reads.add(() -> library.statements().read(document(sample), sample.ordinal)));
            List<Callable<Judgement>> judgements = new ArrayList<>();
            byPlatform(all(threads, reads))
                    .forEach((platform, of) ->
                            judgements.add(() -> new JudgeStages(library.judge(), platform, of).judgement()));
            all(threads, judgements);
            return System.nanoTime() - start;
        } finally {
            threads.shutdown();
        }
    }

    private static <T> List<T> all(ExecutorService threads, List<Callable<T>> tasks) throws Exception {
        List<T> results = new ArrayList<>();
        for (Future<T> each : threads.invokeAll(tasks)) {
            results.add(each.get());
        }
        return results;
    }

    private Map<String, List<Facts>> byPlatform(List<Facts> facts) {
        Map<String, List<Facts>> platforms = new LinkedHashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            platforms
                    .computeIfAbsent(samples.list().get(i).source.platform(), p -> new ArrayList<>())
                    .add(facts.get(i));
        }
        return platforms;
    }
}
