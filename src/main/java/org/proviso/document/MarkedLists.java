package org.proviso.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.proviso.document.Block.Item;
import org.proviso.document.Block.Paragraph;

/** Finds the lists that are only typed: paragraphs that start with {@code (a)}, {@code (i)} or a bullet become items. */
final class MarkedLists {
    private final List<Block> blocks = new ArrayList<>();
    /** Families of marks from the outermost list to the innermost that is open. */
    private final List<String> open = new ArrayList<>();
    /** Typed lists are counted down from -1, so that they never share a number with a marked-up one. */
    private int list;

    /** The letter of the last mark. */
    private char letter = ' ';

    private MarkedLists() {}

    static List<Block> find(List<Block> blocks) {
        var found = new MarkedLists();
        blocks.forEach(found::add);
        return found.blocks;
    }

    private void add(Block block) {
        if (block instanceof Paragraph paragraph) {
            blocks.add(asItem(paragraph).orElseGet(() -> {
                open.clear();
                return paragraph;
            }));
        } else {
            open.clear();
            blocks.add(block);
        }
    }

    private Optional<Block> asItem(Paragraph paragraph) {
        var marker = Marker.of(paragraph.text());
        if (marker.isEmpty() || marker.get().kind() == Marker.Kind.SECTION) {
            return Optional.empty();
        }
        int depth = depth(marker.get());
        return depth == 0
                ? Optional.empty()
                : Optional.of(new Item(list, depth, false, words(paragraph, marker.get())));
    }

    /** A bullet is only a sign, and goes; a letter or number can be referred to, and stays. */
    private static String words(Paragraph paragraph, Marker marker) {
        return marker.kind() == Marker.Kind.BULLET ? paragraph.text().substring(marker.length()) : paragraph.text();
    }

    private int depth(Marker marker) {
        int at = follows(marker) ? open.size() - 1 : open.lastIndexOf(marker.family());
        letter = marker.letter();
        if (at >= 0) {
            open.subList(at + 1, open.size()).clear();
            return open.size();
        }
        if (!marker.first()) {
            return 0;
        }
        if (open.isEmpty()) {
            list--;
        }
        open.add(marker.family());
        return open.size();
    }

    /** {@code (i)} after {@code (h)} is a letter, whatever else it could be. */
    private boolean follows(Marker marker) {
        return !open.isEmpty() && marker.kind() != Marker.Kind.BULLET && marker.letter() == letter + 1;
    }
}
