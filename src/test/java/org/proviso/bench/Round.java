package org.proviso.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    Yield byStages(long[] times) {
        long start = System.nanoTime();
        List<org.jsoup.nodes.Document> pages = new ArrayList<>();
        samples.list().forEach(sample -> pages.add(Jsoup.parse(sample.html, "")));
        long jsoup = System.nanoTime();
        pages.clear();
        long begin = System.nanoTime();
        List<Document> documents = new ArrayList<>();
        samples.list().forEach(sample -> documents.add(document(sample)));
        long read = System.nanoTime();
        List<Facts> facts = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            facts.add(library.statements().read(documents.get(i), samples.list().get(i).ordinal));
        }
        long said = System.nanoTime();
        List<JudgeStages> judged = new ArrayList<>();
        byPlatform(facts).forEach((platform, of) -> judged.add(new JudgeStages(library.judge(), platform, of)));
        long concluded = System.nanoTime();
        List<Judgement> judgements = judged.stream().map(JudgeStages::judgement).toList();
        long end = System.nanoTime();
        long[] now = {jsoup - start, read - begin, said - read, concluded - said, end - concluded};
        System.arraycopy(now, 0, times, 0, now.length);
        return new Yield(facts, judgements);
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
