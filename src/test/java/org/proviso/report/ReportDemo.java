package org.proviso.report;

import java.nio.file.Path;
import java.util.EnumSet;

/** Writes the report of the fixture, to be looked at: {@code ReportDemo FOLDER}. */
final class ReportDemo {
    private ReportDemo() {}

    public static void main(String[] args) {
        Report report = Report.of(Fixtures.audit());
        System.out.print(report.onScreen(report.write(Path.of(args[0]), EnumSet.allOf(ReportFormat.class)), 100));
    }
}
