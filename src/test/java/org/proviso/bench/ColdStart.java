package org.proviso.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.proviso.bench.Bench.Options;

/**
 * How long a person waits who audits one policy of 100 kB in a fresh JVM, started by bin/proviso. To be run from the folder of the
 * project: {@code ColdStart [--cold N] [--rules DIR]}.
 */
final class ColdStart {
    private static final String[] AS_THE_LAUNCHER = {
        "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:SharedArchiveFile=target/proviso.jsa"
    };

    private final Path folder;
    private final Options options;
    private final int starts;

    private ColdStart(Path folder, Options options) {
        this.folder = folder;
        this.options = options;
        this.starts = options.number("--cold", 15);
    }

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("proviso-bench");
        try {
            new ColdStart(folder, new Options(args)).run();
        } finally {
            delete(folder);
        }
    }

    private void run() throws Exception {
        Path policy = folder.resolve("Privacy Policy.html");
        Files.writeString(policy, SamplePolicy.ofBytes(100_000));
        audit(policy, "xlsx");
        System.out.printf(
                "cold start, one policy of %.0f kB, medians of %d fresh JVMs%n", Files.size(policy) / 1e3, starts);
        System.out.printf("an empty JVM        %5d ms%n", median(List.of("java", "-Xshare:auto", "-version")));
        System.out.printf("findings.json       %5d ms%n", median(audit(policy, "json")));
        System.out.printf("workbook            %5d ms%n", median(audit(policy, "xlsx")));
        System.out.println("the library alone, in a fresh JVM with the launcher's settings:");
        List<String> library = new ArrayList<>(List.of("java"));
        library.addAll(Arrays.asList(AS_THE_LAUNCHER));
        library.addAll(List.of("-cp", System.getProperty("java.class.path"), Library.class.getName()));
        library.add(options.word("--rules", ""));
        for (int i = 0; i < 5; i++) {
            new ProcessBuilder(library).inheritIO().start().waitFor();
        }
    }

    private List<String> audit(Path policy, String format) throws Exception {
        List<String> command = new ArrayList<>(List.of("bin/proviso", "audit", policy.toString(), "--format", format));
        command.addAll(List.of(
                "--as-of", "2026-11-24", "--out", folder.resolve("reports").toString()));
        if (!options.word("--rules", "").isEmpty()) {
            command.addAll(List.of("--rules", options.word("--rules", "")));
        }
        milliseconds(command);
        return command;
    }

    private long median(List<String> command) throws Exception {
        long[] times = new long[starts];
        for (int i = 0; i < starts; i++) {
            times[i] = milliseconds(command);
        }
        Arrays.sort(times);
        return times[starts / 2];
    }

    private static long milliseconds(List<String> command) throws Exception {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int code = process.waitFor();
        if (code > 1) {
            throw new IllegalStateException(command + " ended with " + code);
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        }
    }
}
