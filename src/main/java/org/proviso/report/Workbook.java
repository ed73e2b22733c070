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
        String title = "Audit of privacy policies and terms";
        return new Book(
                new Book.Properties(
                        title,
                        "Law as of " + ledger.run().asOf(),
                        ledger.run().tool(),
                        "Run " + ledger.run().id(),
                        Words.DISCLAIMER_IN_SHORT),
                List.of(new CoverPage(ledger).page(), new FindingsTable(ledger).table()));
    }
}
