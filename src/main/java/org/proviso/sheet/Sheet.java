package org.proviso.sheet;

/** One tab of a workbook: a table of any length, a page laid out by hand, a form to fill in, bare cells, or the digests of the others. */
public sealed interface Sheet permits Table, Page, Form, Grid, Integrity {
    /** At most 31 characters, none of {@code []*?:/\}: what Excel allows (ECMA-376 part 1, 18.2.19, and its limits). */
    String name();

    /** The name, if Excel takes it. */
    static String checked(String name) {
        if (name.isBlank() || name.length() > 31 || name.matches(".*[\\[\\]*?:/\\\\'].*")) {
            throw new IllegalArgumentException("not a name for a sheet: " + name);
        }
        return name;
    }
}
