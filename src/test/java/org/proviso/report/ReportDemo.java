package org.proviso.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.proviso.audit.Audit;
import org.proviso.audit.Finding;
import org.proviso.document.Assessment;
import org.proviso.document.Document;
import org.proviso.regulation.Severity;

/** Writes a report to be looked at, of the fixture or of a longer audit: {@code ReportDemo FOLDER [long]}. */
final class ReportDemo {
    private ReportDemo() {}

    public static void main(String[] args) {
        Report report = Report.of(args.length > 1 ? longAudit() : Fixtures.audit());
        System.out.print(report.onScreen(report.write(Path.of(args[0]), EnumSet.allOf(ReportFormat.class)), 100));
    }

    private static Audit longAudit() {
        Document terms =
                Fixtures.document("Harbour", "Privacy Policy", "en", new Assessment.Assessable(), paragraphs());
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < 60; i++) {
            String criterion = i % 2 == 0 ? "gdpr:21-1" : "ccr:7002-a";
            Severity severity = Severity.values()[i % 5];
            findings.add(
                    i % 3 == 0
                            ? Fixtures.bypass(terms, "F-" + i, criterion, severity, "the users are in the EEA")
                            : Fixtures.clause(
                                    terms, i, "F-" + i, criterion, "The provision names no period.", severity));
        }
        return Fixtures.with(Fixtures.audit(terms, Fixtures.mirador()), Fixtures.judgedAll(terms), findings);
    }

    private static List<String> paragraphs() {
        String sentence =
                "We keep what you type, upload and receive for as long as our purposes, as this policy lists them, ask for it. ";
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < 80; i++) {
            paragraphs.add(
                    i == 1
                            ? Fixtures.harbour()
                                    .provisions()
                                    .get(1)
                                    .span()
                                    .of(Fixtures.harbour().text())
                            : "(" + i + ") "
                                    + sentence.repeat(i == 40 ? 90 : 1 + i * 7 % 12)
                                            .strip());
        }
        return paragraphs;
    }
}
