package org.proviso.audit;

import java.util.List;

/**
 * A provision type that meets a group of a criterion. A fact of its own, so that rules look it up by its type.
 *
 * @param places the applicability flags of the criterion; those of its law stand for the places that it is about, such as {@code eea}
 */
public record Member(String criterion, int group, String type, List<String> places) {
    public Member {
        places = List.copyOf(places);
    }

    public boolean isFor(String place) {
        return places.contains(place);
    }
}
