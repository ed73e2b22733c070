package org.proviso.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/**
 * A workbook before it is written.
 *
 * @param sheets in the order of their tabs
 */
public record Book(Properties properties, List<Sheet> sheets) {
    public Book {
        sheets = List.copyOf(sheets);
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
