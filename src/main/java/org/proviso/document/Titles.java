package org.proviso.document;

import java.util.List;
import java.util.Locale;
import org.proviso.document.Block.Heading;

/** Which heading, if any, is the title of the whole document. */
final class Titles {
    private Titles() {}

    /** The index of the block, or -1: the first heading, if nothing widest-ranked follows or the file's metadata or name say the same. */
    static int find(List<Block> blocks, String metadata, String type) {
        int first = firstHeading(blocks);
        if (first < 0) {
            return -1;
        }
        var candidate = (Heading) blocks.get(first);
        return standsAlone(candidate, blocks.subList(first + 1, blocks.size()))
                        || repeats(metadata, candidate.text())
                        || repeats(candidate.text(), type)
                ? first
                : -1;
    }

    private static int firstHeading(List<Block> blocks) {
        int early = Math.min(blocks.size(), 8);
        for (int i = 0; i < early; i++) {
            if (blocks.get(i) instanceof Heading) {
                return i;
            }
        }
        return -1;
    }

    private static boolean standsAlone(Heading candidate, List<Block> after) {
        return candidate.level() == 1
                && after.stream().noneMatch(b -> b instanceof Heading other && other.level() <= candidate.level());
    }

    private static boolean repeats(String metadata, String words) {
        return metadata.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
