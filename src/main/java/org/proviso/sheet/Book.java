package org.proviso.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A workbook before it is written.
 *
 * @param sheets in the order of their tabs
 * @param lists by the sheet in which they stand, the lists that drop down in cells of forms
 */
public record Book(Properties properties, List<Sheet> sheets, SortedMap<String, List<Form.Source>> lists) {
    /** A workbook of no lists. */
    public Book(Properties properties, List<Sheet> sheets) {
        this(properties, sheets, new TreeMap<>());
    }

    public Book {
        sheets = List.copyOf(sheets);
        lists = new TreeMap<>(lists);
        var names = new HashSet<String>();
        for (Sheet sheet : sheets) {
            if (!names.add(sheet.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("two sheets are called " + sheet.name());
            }
        }
    }

    /**
     * What the file says of itself. It holds no date: a workbook that is made twice is the same workbook.
     *
     * @param creator the program and its version
     * @param footer stands at the foot of every printed page
     * @param remark the footer's middle, such as a disclaimer in short
     */
    public record Properties(String title, String subject, String creator, String footer, String remark) {}
}
