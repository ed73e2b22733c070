package org.proviso.document;

import java.util.List;
import java.util.Locale;

/**
 * A line as it stands on a page. Lengths are points.
 *
 * @param chunks its words, parted where wide gaps are; one where there are none
 * @param y of its baseline, down from the page's top
 * @param bold when all of it is
 */
record PdfLine(String text, List<Chunk> chunks, int page, float left, float right, float y, float size, boolean bold) {
    /** Words that stand together, and where they begin. */
    record Chunk(String text, float left) {}

    /** What it has in common with the same line of another page: digits are page numbers. */
    String form() {
        return text.replaceAll("\\d+", "#");
    }

    boolean isPageNumber() {
        String form = form().toLowerCase(Locale.ROOT);
        return form.matches("[-– ]{0,3}(?:page )?#(?: ?(?:of|/|\\|) ?#)?[-– ]{0,3}");
    }
}
