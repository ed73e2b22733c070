package org.proviso.sheet;

import java.io.IOException;

/** A table has more rows than a sheet of Excel can hold; nothing of it is left out silently, so nothing is written. */
public final class SheetFull extends IOException {
    private static final long serialVersionUID = 1;

    /** Of the sheet with that name. */
    public SheetFull(String sheet) {
        super("the sheet " + sheet + " would need more than " + Table.MOST_ROWS + " rows");
    }
}
