package org.proviso.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A sheet that is one table: a title, a header, and rows that are written as they come.
 *
 * @param title what the table holds, as a sentence above the header
 * @param whenEmpty the words of the only row when there are no rows
 * @param frozen how many columns stay in sight when the table is moved sideways
 * @param key what links name a row by; unique in the table
 * @param rows read once, in order, never collected
 */
public record Table<T>(
        String name,
        String title,
        String whenEmpty,
        int frozen,
        List<TableColumn<T>> columns,
        Function<T, String> key,
        Iterable<T> rows)
        implements Sheet {
    /** The rows that Excel's largest sheet leaves for data under a title and a header. */
    public static final int MOST_ROWS = 1_048_576 - 2;

    public Table {
        Sheet.checked(name);
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("the table " + name + " has no column");
        }
        var headers = new HashSet<String>();
        for (TableColumn<T> column : columns) {
            if (!headers.add(column.head().header().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two columns of " + name + " are called "
                        + column.head().header());
            }
        }
    }
}
