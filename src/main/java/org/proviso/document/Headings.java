package org.proviso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.proviso.document.Block.Heading;
import org.proviso.document.Block.Item;
import org.proviso.document.Block.Paragraph;

/** Settles what acts as a heading: bold or numbered lines over a text do, long sentences set in a heading's style do not. */
final class Headings {
    private static final int LONGEST = 120;
    private static final int LONGEST_MARKED_UP = 200;
    private static final int SHORTEST_SENTENCE = 70;
    private static final int LONGEST_NUMBERED = 80;
    /** Below every heading that is marked up as one. */
    private static final int WIDE = 7;

    private final List<Block> blocks;
    private final boolean opensWithTitle;

    private Headings(List<Block> blocks, boolean opensWithTitle) {
        this.blocks = blocks;
        this.opensWithTitle = opensWithTitle;
    }

    /** Sentences set in a heading's style become paragraphs. */
    static List<Block> demote(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Heading heading && isSentence(heading.text())
                        ? new Paragraph(heading.text(), false)
                        : block)
                .toList();
    }

    /**
     * Bold and numbered lines over a text become headings; a heading said twice is said once.
     *
     * @param opensWithTitle whether a short first line is the title, as in formats that do not mark titles up
     */
    static List<Block> promote(List<Block> blocks, boolean opensWithTitle) {
        return new Headings(blocks, opensWithTitle).promoted();
    }

    private List<Block> promoted() {
        List<Block> settled = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            var block = settled(i);
            boolean isRepeated = block instanceof Heading
                    && !settled.isEmpty()
                    && settled.get(settled.size() - 1).equals(block);
            if (!isRepeated) {
                settled.add(block);
            }
        }
        return settled;
    }

    private Block settled(int at) {
        var block = blocks.get(at);
        if (block instanceof Paragraph paragraph && actsAsHeading(at, paragraph)) {
            int rank = at == 0 && opensWithTitle ? 1 : rank(paragraph.text());
            return new Heading(rank, paragraph.text().replace('\n', ' '));
        }
        return block;
    }

    private static boolean isSentence(String text) {
        var marker = Marker.of(text);
        if (marker.isPresent() && marker.get().rank() == 0 && endsAsSentence(text)) {
            return true;
        }
        int words = marker.map(Marker::length).orElse(0);
        boolean holdsSentence = text.length() > SHORTEST_SENTENCE
                && (endsAsSentence(text) || text.endsWith(":") || text.indexOf(". ", words) > 0);
        return holdsSentence || text.length() > LONGEST_MARKED_UP;
    }

    private boolean actsAsHeading(int at, Paragraph paragraph) {
        String text = paragraph.text();
        if (at + 1 >= blocks.size() || text.length() > LONGEST || text.indexOf('\n') >= 0) {
            return false;
        }
        boolean leadsIn = text.endsWith(":") && blocks.get(at + 1) instanceof Item;
        if (leadsIn
                || endsAsSentence(text)
                || !hasLetter(text)
                || StatedDate.in(text).isPresent()) {
            return false;
        }
        boolean isTitle = at == 0 && opensWithTitle && text.length() <= LONGEST_NUMBERED;
        return isTitle || (paragraph.strong() ? headsText(at) : isNumberedTitle(at, text));
    }

    /** Something follows that is not set in bold, perhaps after further headings. */
    private boolean headsText(int at) {
        for (int next = at + 1; next < blocks.size() && next < at + 4; next++) {
            boolean isBold = blocks.get(next) instanceof Paragraph p
                    && p.strong()
                    && p.text().length() <= LONGEST;
            if (!isBold) {
                return true;
            }
        }
        return false;
    }

    /** {@code 4. Cookies} over a paragraph, and not one of several such lines in a row. */
    private boolean isNumberedTitle(int at, String text) {
        int rank = numberedRank(text);
        return rank > 0
                && text.length() <= LONGEST_NUMBERED
                && !(blocks.get(at + 1) instanceof Item)
                && !isShortClause(at + 1, rank)
                && !isShortClause(at - 1, rank)
                && Character.isUpperCase(firstLetter(text));
    }

    private boolean isShortClause(int at, int rank) {
        return at >= 0
                && at < blocks.size()
                && blocks.get(at) instanceof Paragraph p
                && p.text().length() <= LONGEST_NUMBERED
                && numberedRank(p.text()) == rank;
    }

    private static int numberedRank(String text) {
        return Marker.of(text).map(Marker::rank).orElse(0);
    }

    /** Numbers rank by their depth; capitals and plain bold lines below them. */
    private static int rank(String text) {
        int numbered = numberedRank(text);
        if (numbered > 0) {
            return WIDE + numbered;
        }
        return text.equals(text.toUpperCase(Locale.ROOT)) ? WIDE : WIDE + 4;
    }

    private static boolean endsAsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == ';' || last == ',' || (last == '.' && text.indexOf(' ') > 0 && !isNumberedWord(text));
    }

    /** {@code 1. Definitions.} ends in a full stop and still is a heading. */
    private static boolean isNumberedWord(String text) {
        return numberedRank(text) > 0 && text.length() <= LONGEST_NUMBERED / 2;
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private static char firstLetter(String text) {
        return (char) text.chars().filter(Character::isLetter).findFirst().orElse('a');
    }
}
