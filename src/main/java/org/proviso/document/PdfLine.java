package org.proviso.document;

import java.util.Locale;

/**
 * A line as it stands on a page. Lengths are points.
 *
 * @param y of its baseline, down from the page's top
 * @param bold when all of it is
 */
record PdfLine(String text, int page, float left, float right, float y, float size, boolean bold) {
    /** What it has in common with the same line of another page: digits are page numbers. */
    String form() {
        return text.replaceAll("\\d+", "#");
    }

    boolean isPageNumber() {
        String form = form().toLowerCase(Locale.ROOT);
        return form.matches("[-– ]{0,3}(?:page )?#(?: ?(?:of|/|\\|) ?#)?[-– ]{0,3}");
    }
}
