package org.proviso.document;

import java.util.List;

/**
 * What a format's reader made of the bytes: blocks in reading order, not yet cut into provisions.
 *
 * @param title as the file's metadata give it, "" if they do not
 */
record Draft(String title, List<Block> blocks) {
    Draft {
        blocks = List.copyOf(blocks);
    }
}
