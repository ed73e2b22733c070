package org.proviso.document;

import java.util.List;

/** A block of text as its author laid it out, before it has a place in the extracted text. Its whitespace is normalised. */
sealed interface Block {
    /** How many characters it brings. */
    int length();

    /** Words over what follows; 1 is the widest. */
    record Heading(int level, String text) implements Block {
        @Override
        public int length() {
            return text.length();
        }
    }

    /** Running text; {@code strong} when all of it is set in bold. */
    record Paragraph(String text, boolean strong) implements Block {
        @Override
        public int length() {
            return text.length();
        }
    }

    /**
     * An item of a list.
     *
     * @param list number of the outermost list, so that two lists in a row stay two
     * @param depth 1 for the outermost list
     * @param continued whether it is a further paragraph of the item before
     */
    record Item(int list, int depth, boolean continued, String text) implements Block {
        @Override
        public int length() {
            return text.length();
        }
    }

    /** A row of a table; an empty cell is an empty text. A row of column headings starts a table, or a new part of it. */
    record Row(boolean heading, List<String> cells) implements Block {
        public Row {
            cells = List.copyOf(cells);
        }

        @Override
        public int length() {
            return cells.stream().mapToInt(String::length).sum();
        }
    }

    /** The end of a table, so that the next one does not inherit its column headings. */
    record TableEnd() implements Block {
        @Override
        public int length() {
            return 0;
        }
    }
}
