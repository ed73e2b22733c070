package org.proviso.audit;

import java.util.List;
import org.proviso.document.ProvisionId;
import org.proviso.regulation.PartyRole;
import org.proviso.source.Quote;

/**
 * A place where a document names who stands behind it.
 *
 * @param regions the regions and audiences that are named with it, by their concepts; empty where the text names none
 * @param quote the words that name it
 */
public record Party(String platform, PartyRole role, List<String> regions, ProvisionId provision, Quote quote) {
    public Party {
        regions = List.copyOf(regions);
    }
}
