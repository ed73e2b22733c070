package org.proviso.authoring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.proviso.audit.DrlPrinter;
import org.proviso.rule.RuleBook;
import org.proviso.sheet.Book;
import org.proviso.sheet.BookWriter;
import org.proviso.sheet.Grid;
import org.proviso.source.Problems;

/** Typed rules in the formats of Drools: plain DRL, and a decision table with one row a row of a rule and one column a premise. */
public final class DroolsExport {
    private final RuleBook book;
    private final Problems problems;

    public DroolsExport(RuleBook book, Problems problems) {
        this.book = book;
        this.problems = problems;
    }

    /** All rules as one file of DRL. */
    public String drl() {
        return DrlPrinter.print(book, problems);
    }

    /** All rules as the bytes of a decision table in an xlsx file, in the layout that drools-decisiontables reads. */
    public byte[] table(String tool) {
        List<DrlPrinter.Printed> printed = DrlPrinter.rules(book, problems);
        int most =
                printed.stream().mapToInt(rule -> rule.premises().size()).max().orElse(0);
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("RuleSet", "org.proviso.rules"));
        rows.add(List.of("EscapeQuotes", "false"));
        rows.add(List.of("Import", DrlPrinter.imports()));
        rows.add(List.of("Variables", DrlPrinter.global()));
        rows.add(List.of());
        rows.add(List.of("RuleTable Typed rules of Proviso"));
        rows.add(row("NAME", "AGENDA-GROUP", "CONDITION", most, "ACTION"));
        rows.add(row("", "", "", most, ""));
        rows.add(row("", "", "$param", most, "$param"));
        rows.add(row("rule", "stratum", "premise", most, "conclusion"));
        for (DrlPrinter.Printed rule : printed) {
            List<String> row = new ArrayList<>(List.of(rule.name(), rule.group()));
            row.addAll(rule.premises());
            row.addAll(Collections.nCopies(most - rule.premises().size(), ""));
            row.add(rule.action());
            rows.add(row);
        }
        Book.Properties properties = new Book.Properties(
                "Typed rules of Proviso",
                "Decision table for Drools",
                tool,
                "Rules " + book.digest().brief(),
                "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            BookWriter.write(new Book(properties, List.of(new Grid("Rules", rows))), out);
        } catch (IOException e) {
            throw new UncheckedIOException("writing a decision table to memory", e);
        }
        return out.toByteArray();
    }

    private static List<String> row(String first, String second, String each, int times, String last) {
        List<String> row = new ArrayList<>(List.of(first, second));
        row.addAll(Collections.nCopies(times, each));
        row.add(last);
        return row;
    }
}
