package org.proviso.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.proviso.bench.Round.Stage;
import org.proviso.bench.Round.Yield;
import org.proviso.document.Intake;

/**
 * What an audit costs when the machine is warm, against jsoup's parse of the same files in the same run. Run by bin/bench:
 * {@code Bench [--rounds N] [--warm-up N] [--platform-from folder|file] [--rules DIR] [FOLDER ...]}.
 */
final class Bench {
    private final int rounds;
    private final int warmUp;
    private final Round round;
    private final Samples samples;
    private final List<Round.Times> times = new ArrayList<>();
    private final List<long[]> threads = new ArrayList<>();

    private Bench(Options options) throws Exception {
        rounds = options.number("--rounds", 15);
        warmUp = options.number("--warm-up", 8);
        samples = Samples.of(options.folders(), Intake.PlatformFrom.valueOf(options.word("--platform-from", "FOLDER")));
        round = new Round(Library.of(options.word("--rules", "")), samples);
    }

    public static void main(String[] args) throws Exception {
        new Bench(new Options(args)).run();
    }

    private void run() throws Exception {
        Yield yield = round.byStages(new Round.Times());
        System.out.printf(
                "%d HTML files of %d platforms, %.1f MB; %d provisions, %d facts, %d findings; yield %s%n",
                samples.list().size(),
                yield.judgements().size(),
                samples.bytes() / 1e6,
                yield.facts().stream()
                        .mapToInt(facts -> facts.document().provisions().size())
                        .sum(),
                yield.facts().stream().mapToInt(facts -> facts.facts().size()).sum(),
                yield.judgements().stream().mapToInt(j -> j.findings().size()).sum(),
                YieldDigest.of(yield));
        for (int i = 0; i < warmUp + rounds; i++) {
            measure(i >= warmUp);
        }
        tell();
    }

    private void measure(boolean counts) throws Exception {
        System.gc();
        Round.Times stages = new Round.Times();
        round.byStages(stages);
        if (counts) {
            times.add(stages);
            threads.add(new long[] {round.onThreads(1), round.onThreads(2)});
        }
    }

    private void tell() {
        System.out.printf("medians of %d rounds after %d; one thread, warm%n", rounds, warmUp);
        System.out.println("stage        ms processor   x jsoup   x jsoup by the clock");
        for (Stage stage : Stage.values()) {
            line(stage.name().toLowerCase(java.util.Locale.ROOT), row -> row[stage.ordinal()]);
        }
        line("whole audit", Bench::whole);
        System.out.printf(
                "two threads do in one second what one does in %.2f s (%.1f ms against %.1f ms)%n",
                median(threads, row -> (double) row[0] / row[1]),
                median(threads, row -> row[1]) / 1e6,
                median(threads, row -> row[0]) / 1e6);
        System.out.printf(
                "heap in use after the last round: %d MB%n",
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
    }

    private void line(String name, ToDoubleFunction<long[]> of) {
        System.out.printf(
                "%-12s %12.1f %9.2f %9.2f%n",
                name,
                median(times, row -> of.applyAsDouble(row.processor)) / 1e6,
                median(times, row -> ratio(of, row.processor)),
                median(times, row -> ratio(of, row.wall)));
    }

    private static double ratio(ToDoubleFunction<long[]> of, long[] row) {
        return of.applyAsDouble(row) / row[Stage.JSOUP.ordinal()];
    }

    private static double whole(long[] row) {
        return Arrays.stream(row).sum() - row[Stage.JSOUP.ordinal()];
    }

    private static <T> double median(List<T> rows, ToDoubleFunction<T> of) {
        double[] values = rows.stream().mapToDouble(of).sorted().toArray();
        return values[values.length / 2];
    }

    /** Words behind names that begin with two hyphens; the rest are folders. */
    @SuppressWarnings("ArrayRecordComponent")
    record Options(String[] args) {
        String word(String name, String otherwise) {
            int at = Arrays.asList(args).indexOf(name);
            return at < 0
                    ? otherwise
                    : name.equals("--platform-from") ? args[at + 1].toUpperCase(java.util.Locale.ROOT) : args[at + 1];
        }

        int number(String name, int otherwise) {
            return Integer.parseInt(word(name, String.valueOf(otherwise)));
        }

        List<Path> folders() {
            List<Path> folders = new ArrayList<>();
            for (int i = 0; i < args.length; i++) {
                if (args[i].startsWith("--")) {
                    i++;
                } else {
                    folders.add(Path.of(args[i]));
                }
            }
            return folders.isEmpty() ? List.of(Path.of("examples")) : folders;
        }
    }
}
