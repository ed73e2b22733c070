package org.proviso.sheet;

import java.util.List;
import org.proviso.source.Digest;

/**
 * What came of holding a saved book against its digests.
 *
 * @param rows how many were listed
 * @param whole the digest over all of them
 * @param differences by sheet, in the order of the rows; empty when everything is as issued
 */
public record Checked(int rows, Digest whole, List<Difference> differences) {
    public Checked {
        differences = List.copyOf(differences);
    }
}
