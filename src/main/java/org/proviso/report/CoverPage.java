package org.proviso.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.proviso.audit.Run;
import org.proviso.sheet.Cell;
import org.proviso.sheet.Page;
import org.proviso.sheet.Page.Line;
import org.proviso.sheet.Page.Look;
import org.proviso.sheet.Page.Slot;

/** What the workbook is, what made it, and where things stand in it. */
final class CoverPage {
    static final String NAME = "Cover";
    private final Ledger ledger;
    private final List<Line> lines = new ArrayList<>();

    CoverPage(Ledger ledger) {
        this.ledger = ledger;
    }

    Page page() {
        lines.add(Line.of(
                Slot.of(Look.TITLE, "Audit of privacy policies and terms").over(2)));
        lines.add(Line.gap());
        run();
        return new Page(NAME, List.of(30, 100), lines);
    }

    private void run() {
        Run run = ledger.run();
        lines.add(Line.of(Slot.of(Look.HEADING, "Run").over(2)));
        fact("Run id", run.id());
        fact("Law as of", run.asOf().toString());
        fact("Regulations", run.regulations().stream().map(Object::toString).collect(Collectors.joining(", ")));
        fact("Disclaimer", Words.DISCLAIMER);
    }

    private void fact(String label, String text) {
        lines.add(Line.of(Slot.of(Look.LABEL, label), Slot.of(Look.BODY, Cell.text(text))));
    }
}
