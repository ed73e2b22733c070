package org.proviso.regulation;

import java.util.List;

/**
 * A role in which somebody stands behind the documents of a platform.
 *
 * @param id such as {@code controller}
 * @param types the provision types that name who it is
 */
public record PartyRole(String id, String name, List<String> types) {
    public PartyRole {
        types = List.copyOf(types);
    }
}
