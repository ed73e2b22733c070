package org.proviso.report;

import java.util.List;
import org.proviso.sheet.Book;

/** The audit workbook: its sheets, in order. */
final class Workbook {
    private final Ledger ledger;

    Workbook(Ledger ledger) {
        this.ledger = ledger;
    }

    Book book() {
        return new Book(
                new Book.Properties(
                        Words.TITLE,
                        "Law as of " + ledger.run().asOf(),
                        ledger.run().tool(),
                        "Run " + ledger.run().id(),
                        Words.DISCLAIMER_IN_SHORT),
                List.of(
                        new CoverPage(ledger).page(),
                        new SummaryPage(ledger).page(),
                        new FindingsTable(ledger).table(),
                        new CoverageTable(ledger).table(),
                        new ApplicabilityTable(ledger).table(),
                        new PartiesTable(ledger).table(),
                        new DocumentsTable(ledger).table(),
                        new ReferralsTable(ledger).table(),
                        new ProvisionsTable(ledger).table(),
                        new RulesTable(ledger).table(),
                        new CriteriaTable(ledger).table(),
                        new RunLogPage(ledger).page()));
    }
}
