package org.proviso.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;

/** Formulas as Excel and LibreOffice both read them: plain references to whole columns, as structured ones do not outlive LibreOffice. */
final class FormulaText {
    /** A longer text in quotation marks makes Excel refuse the file. */
    private static final int LONGEST_WORD = 255;

    /** The 97.5th percentile of the normal distribution. */
    private static final String Z = "1.959963985";

    private final Map<String, Map<String, Integer>> columns = new HashMap<>();
    private boolean used;

    /** Of a workbook, whose tables formulas may ask. */
    FormulaText(Book book) {
        for (Sheet sheet : book.sheets()) {
            if (sheet instanceof Table<?> table) {
                Map<String, Integer> ofTable = columns.computeIfAbsent(table.name(), k -> new HashMap<>());
                for (int i = 0; i < table.columns().size(); i++) {
                    ofTable.put(table.columns().get(i).head().header(), i);
                }
                ofTable.put(TableFrame.PART, table.columns().size());
            }
        }
    }

    /** The formula for a cell of a page, without "="; empty when a word in it is longer than a formula can hold. */
    Optional<String> of(Formula formula, int row) {
        used = true;
        if (formula instanceof Formula.Count count) {
            return count(count);
        }
        if (formula instanceof Formula.Agrees agrees) {
            return Optional.of(agrees(agrees, row));
        }
        if (formula instanceof Formula.Share share) {
            String whole = cell(row, share.whole());
            return Optional.of("IF(" + whole + "=0," + quoted(share.otherwise()) + "," + cell(row, share.part()) + "/"
                    + whole + ")");
        }
        return Optional.of(wilson((Formula.Wilson) formula, row));
    }

    /** True once a formula was asked for. */
    boolean areUsed() {
        return used;
    }

    private Optional<String> count(Formula.Count count) {
        List<Optional<String>> conditions = count.where().stream()
                .map(where -> condition(count.table(), where))
                .toList();
        return conditions.stream().allMatch(Optional::isPresent)
                ? Optional.of("COUNTIFS(" + column(count.table(), TableFrame.PART) + ",\"1 of *\""
                        + conditions.stream().flatMap(Optional::stream).collect(Collectors.joining()) + ")")
                : Optional.empty();
    }

    private Optional<String> condition(String table, Formula.Where where) {
        String column = column(table, where.header());
        String word = switch (where.match()) {
            case IS -> "=" + literally(where.word());
            case IS_NOT -> "<>" + literally(where.word());
            case FILLED -> "?*";
        };
        return word.length() > LONGEST_WORD ? Optional.empty() : Optional.of("," + column + "," + quoted(word));
    }

    private String column(String table, String header) {
        Integer at = columns.getOrDefault(table, Map.of()).get(header);
        if (at == null) {
            throw new IllegalArgumentException("no column " + header + " in " + table);
        }
        String letters = CellReference.convertNumToColString(at);
        return "'" + table + "'!$" + letters + ":$" + letters;
    }

    /** In a condition, * and ? stand for other letters unless ~ stands before them. */
    private static String literally(String word) {
        return CellText.clean(word).replaceAll("[~*?]", "~$0");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String agrees(Formula.Agrees agrees, int row) {
        String joined = IntStream.rangeClosed(agrees.first(), agrees.last())
                .mapToObj(at -> cell(row, at))
                .collect(Collectors.joining("&" + quoted(Formula.JOINED) + "&"));
        return "IF(" + joined + "=" + cell(row, agrees.issued()) + "," + quoted(Formula.AGREES) + ","
                + quoted(Formula.DIFFERS) + ")";
    }

    private static String wilson(Formula.Wilson wilson, int row) {
        String n = cell(row, wilson.whole());
        String p = cell(row, wilson.part()) + "/" + n;
        String sign = wilson.upper() ? "+" : "-";
        String root = "SQRT((" + p + ")*(1-" + p + ")/" + n + "+" + Z + "^2/(4*" + n + "^2))";
        String end = "(" + p + "+" + Z + "^2/(2*" + n + ")" + sign + Z + "*" + root + ")/(1+" + Z + "^2/" + n + ")";
        return "IF(" + n + "=0," + quoted(wilson.otherwise()) + ",MAX(0,MIN(1," + end + ")))";
    }

    private static String cell(int row, int column) {
        return "$" + CellReference.convertNumToColString(column) + (row + 1);
    }
}
