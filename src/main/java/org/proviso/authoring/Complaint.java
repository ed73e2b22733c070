package org.proviso.authoring;

import java.util.List;
import java.util.Optional;
import org.proviso.source.Nearest;
import org.proviso.source.Problem;

/**
 * A problem of a workbook with what a person needs to put it right.
 *
 * @param cell such as {@code Mappings!G14}; "" when it is of the whole book
 * @param column the header of its column, "" for none
 * @param value what stands in the cell, "" for nothing
 * @param expected what may stand there
 * @param nearest the good word that was probably meant
 */
public record Complaint(
        Problem problem, String cell, String column, String value, String expected, Optional<String> nearest) {
    static Complaint of(Problem problem, Optional<DeskRow.DeskCell> cell, Optional<DeskColumn> column, Lists lists) {
        String value = cell.map(DeskRow.DeskCell::text).orElse("");
        List<String> known = column.map(each -> lists.of(each.list())).orElse(List.of());
        Optional<String> nearest = column.stream()
                .flatMap(each -> each.shape().taken(value).stream())
                .filter(word -> !known.contains(word))
                .flatMap(word -> Nearest.to(word, known).stream())
                .findFirst();
        return new Complaint(
                problem,
                problem.place().at().contains("!") ? problem.place().at() : "",
                column.map(DeskColumn::header).orElse(""),
                value,
                column.map(lists::expected).orElse(""),
                nearest);
    }
}
