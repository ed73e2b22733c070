package org.proviso.audit;

import java.util.List;

/** Provision types one of which a disclosure needs; a criterion with several groups needs one of each. */
public record Group(String criterion, int number, List<String> types) {
    public Group {
        types = List.copyOf(types);
    }

    public boolean isMetBy(String type) {
        return types.contains(type);
    }
}
