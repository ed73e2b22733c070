package org.proviso.document;

/**
 * A block as it was met on the page.
 *
 * @param inked characters, spaces apart
 * @param linked how many of them stand in links
 * @param isLocal whether the last of the links leads into the same page
 */
record Piece(Block block, int inked, int linked, boolean isLocal) {
    /** Long enough for a sentence, and not mainly links. */
    private static final int SENTENCE = 60;

    /** Only takes the reader to another place of the page: "skip to content", "back to top", a line of the contents. */
    boolean leadsAbout() {
        boolean isHeading = block instanceof Block.Heading;
        return isLocal && !isHeading && linked * 10 >= inked * 9;
    }

    boolean isProse() {
        return inked >= SENTENCE && linked * 2 < inked;
    }
}
