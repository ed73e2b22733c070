package org.proviso.audit;

import java.util.List;

/**
 * Provision types one of which a disclosure needs; a criterion with several groups needs one of each.
 *
 * @param places the applicability flags of the criterion; those of its law stand for the places that it is about, such as {@code eea}
 */
public record Group(String criterion, int number, List<String> types, List<String> places) {
    public Group {
        types = List.copyOf(types);
        places = List.copyOf(places);
    }

    public boolean isFor(String place) {
        return places.contains(place);
    }

    public boolean isMetBy(String type) {
        return types.contains(type);
    }
}
