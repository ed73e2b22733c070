package org.proviso.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.proviso.source.Digest;

/** Makes digests and marks of rows. For one thread. */
final class Sealer {
    /** No text of a cell holds either: both stand for what they are here in XML only as an error. */
    private static final byte END_OF_CELL = 0x1f;

    private static final byte NOT_OURS = 0x1e;

    private final MessageDigest digest = Digest.sha256();
    private final CRC32 crc = new CRC32();

    /** The digest and the marks of a row of cells; an empty one is a reviewer's. */
    RowSeal seal(String sheet, int row, String key, List<Optional<String>> cells) {
        StringBuilder marks = new StringBuilder(cells.size() * 5);
        for (Optional<String> cell : cells) {
            marks.append(marks.isEmpty() ? "" : " ");
            if (cell.isPresent()) {
                byte[] text = cell.get().getBytes(StandardCharsets.UTF_8);
                digest.update(text);
                digest.update(END_OF_CELL);
                marks.append(mark(text));
            } else {
                digest.update(NOT_OURS);
                marks.append(RowSeal.OPEN);
            }
        }
        return new RowSeal(sheet, row, key, Digest.of(digest).hex(), marks.toString());
    }

    /** Takes another text into the digest. */
    void update(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Over all texts taken in since the last one. */
    Digest digest() {
        return Digest.of(digest);
    }

    String mark(String text) {
        return mark(text.getBytes(StandardCharsets.UTF_8));
    }

    private String mark(byte[] text) {
        if (text.length == 0) {
            return RowSeal.BLANK;
        }
        crc.reset();
        crc.update(text);
        return HexFormat.of().toHexDigits((short) crc.getValue());
    }
}
