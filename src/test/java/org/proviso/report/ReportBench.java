package org.proviso.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.document.Document;
import org.proviso.regulation.Severity;

/**
 * How fast, and in how little memory: {@code ReportBench FOLDER [FINDINGS]} with {@code -Xmx512m} writes that many findings (100,000
 * unless told), then the report of a small audit again and again.
 */
final class ReportBench {
    private ReportBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int findings = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        for (ReportFormat format : ReportFormat.values()) {
            small(folder, format);
        }
        for (ReportFormat format : ReportFormat.values()) {
            large(folder, format, findings);
        }
    }

    private static void small(Path folder, ReportFormat format) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            Report.of(Fixtures.audit()).write(folder, Set.of(format));
            best = Math.min(best, System.nanoTime() - start);
            if (i == 0) {
                System.out.printf("%s of a small audit, cold: %d ms%n", format, best / 1_000_000);
            }
        }
        System.out.printf("%s of a small audit, warm: %d ms%n", format, best / 1_000_000);
    }

    private static void large(Path folder, ReportFormat format, int number) throws Exception {
        Audit audit = audit(number);
        long start = System.nanoTime();
        System.out.print(Report.of(audit).write(folder, EnumSet.of(format)).problems());
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                " %s of %d findings: %.1f s, %.0f rows a second, %.1f MB, heap at most %d MB%n",
                format,
                number,
                seconds,
                number / seconds,
                Files.size(folder.resolve(format.fileName())) / 1e6,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** A finding and a provision for every number; both are made when they are asked for, as a large run would. */
    private static Audit audit(int number) {
        Document harbour = Fixtures.harbour();
        Audit small = Fixtures.audit();
        var judged = new ArrayList<>(small.provisions());
        var document = Fixtures.document(
                "Harbour", "Long Terms", "en", new org.proviso.document.Assessment.Assessable(), paragraphs(number));
        judged.addAll(Fixtures.judgedAll(document));
        return Fixtures.with(small, judged, findings(harbour, number));
    }

    private static List<String> paragraphs(int number) {
        return new AbstractList<>() {
            @Override
            public String get(int index) {
                return "Clause " + index + " says in some forty words what we may do with a chat that somebody marked.";
            }

            @Override
            public int size() {
                return number;
            }
        };
    }

    private static List<Finding> findings(Document document, int number) {
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < number; i++) {
            findings.add(Fixtures.bypass(
                    document,
                    "F-" + i,
                    i % 2 == 0 ? "gdpr:21-1" : "ccr:7002-a",
                    Severity.values()[i % 5],
                    "assumed " + i));
        }
        return findings;
    }
}
