package org.proviso.report;

import java.util.List;
import org.proviso.sheet.Book;
import org.proviso.sheet.Integrity;

/** The audit workbook: its sheets, in order. */
final class Workbook {
    private final AuditIndex index;

    Workbook(AuditIndex index) {
        this.index = index;
    }

    Book book() {
        Sample sample = Sample.of(index);
        return new Book(
                new Book.Properties(
                        Phrasing.TITLE,
                        "Law as of " + index.run().asOf(),
                        index.run().tool(),
                        "Run " + index.run().id(),
                        Phrasing.DISCLAIMER_IN_SHORT),
                List.of(
                        new CoverPage(index, sample).page(),
                        new SummaryPage(index).page(),
                        new MethodPage(index).page(),
                        new FindingsTable(index).table(),
                        new CoverageTable(index).table(),
                        new MissingTable(index).table(),
                        new ComparisonTable(index).table(),
                        new ApplicabilityTable(index).table(),
                        new PartiesTable(index).table(),
                        new DocumentsTable(index).table(),
                        new ReferralsTable(index).table(),
                        new ProvisionsTable(index).table(),
                        new ChangesTable(index).table(),
                        new WaiversTable(index).table(),
                        new SamplingTable(index, sample).table(),
                        new ErrorRatesPage(index, sample).page(),
                        new RulesTable(index).table(),
                        new CriteriaTable(index).table(),
                        new GlossaryTable(index).table(),
                        new RunLogPage(index).page(),
                        new ReviewLogTable(index).table(),
                        new Integrity(Phrasing.INTEGRITY)));
    }
}
