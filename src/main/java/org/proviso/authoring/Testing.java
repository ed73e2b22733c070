package org.proviso.authoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Examples;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.sheet.BookMarker;
import org.proviso.sheet.ReadBook;

/** Lets the rules of a book read their examples, and writes down what came of it. */
record Testing(RuleBook book, Catalogue catalogue, double floor) {
    List<Tested.Result> results() {
        Examined examined = new Examiner(book, catalogue, floor).examine();
        List<Tested.Result> all = new ArrayList<>();
        for (Rule rule : book.rules()) {
            int number = 0;
            for (Expectation expected : Expectation.values()) {
                for (Examples.Example example : expected.of(rule.examples())) {
                    Examined.Result result = examined.of(rule.id().value(), number++);
                    all.add(new Tested.Result(
                            rule.id().value(),
                            expected.word(),
                            result.green(),
                            result.said(),
                            example.text(),
                            example.place()));
                }
            }
        }
        return all;
    }

    /** Of the rules wanted that have rows, those with the most to do first. */
    List<Mutated> mutated(Predicate<Rule> wanted) {
        Mutation mutation = new Mutation(book, catalogue, floor);
        return book.rules().parallelStream()
                .filter(rule -> wanted.test(rule) && !rule.ways().isEmpty())
                .map(mutation::of)
                .sorted(Comparator.comparing((Mutated each) -> -each.untested().size())
                        .thenComparing(Mutated::rule))
                .toList();
    }

    /** A copy of a desk in whose sheet of tests every row has its result. */
    static byte[] filled(byte[] desk, List<Tested.Result> results) {
        List<String> headers =
                DeskColumn.of(DeskSheet.TESTS).stream().map(DeskColumn::header).toList();
        Map<String, String> cells = new LinkedHashMap<>();
        for (Tested.Result result : results) {
            String at = result.place().at();
            if (at.startsWith(DeskSheet.TESTS.title() + "!")) {
                int row = Integer.parseInt(at.replaceAll(".*![A-Z]+", ""));
                cells.put(address(headers.indexOf("result"), row), result.green() ? "green" : "red");
                cells.put(address(headers.indexOf("said"), row), result.said());
            }
        }
        return BookMarker.fill(desk, cells);
    }

    private static String address(int column, int row) {
        return DeskSheet.TESTS.title() + "!" + ReadBook.address(column, row);
    }
}
