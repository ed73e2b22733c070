package org.proviso.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.regulation.Catalogue;
import org.proviso.rule.Examples;
import org.proviso.rule.Rule;
import org.proviso.rule.RuleBook;
import org.proviso.sheet.BookMarker;
import org.proviso.sheet.ReadBook;
import org.proviso.source.Problems;

/** Lets the rules of a book read their examples, and writes down what came of it. */
record Testing(RuleBook book, Catalogue catalogue) {
    List<Tested.Result> results() {
        Examiner examiner = new Examiner(book, catalogue, new Problems());
        List<Tested.Result> all = new ArrayList<>();
        for (Rule rule : book.rules()) {
            List<Examined.Result> results = examiner.examine(rule);
            List<Examples.Example> examples = new ArrayList<>(rule.examples().flagged());
            examples.addAll(rule.examples().unflagged());
            for (int i = 0; i < examples.size(); i++) {
                Expectation expected = i < rule.examples().flagged().size()
                        ? Expectation.FLAG
                        : rule.examples().nearMisses().contains(examples.get(i))
                                ? Expectation.NEAR_MISS
                                : Expectation.NO_FLAG;
                all.add(new Tested.Result(
                        rule.id().value(),
                        expected.word(),
                        results.get(i).green(),
                        results.get(i).said(),
                        examples.get(i).text(),
                        examples.get(i).place()));
            }
        }
        return all;
    }

    List<Untested> untested() {
        Mutation mutation = new Mutation(book, catalogue);
        return book.rules().stream()
                .flatMap(rule -> mutation.untested(rule).stream())
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
