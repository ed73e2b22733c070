package org.proviso.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.rule.Window;
import org.proviso.statement.At;
import org.proviso.statement.Fact;

/** The places of the documents judged together, in the order of the text. The facts of one clause follow one another. */
final class Places {
    private static final Place NOWHERE = new Place(-1L);

    private final Map<Long, Place> sentences = new HashMap<>();
    private final Map<Long, Place> provisions = new HashMap<>();
    private final Map<Long, Place> sections = new HashMap<>();
    private final List<Place> all = new ArrayList<>();
    private Optional<At> last = Optional.empty();
    private Optional<Here> here = Optional.empty();

    /** The places around a fact. */
    record Here(Place sentence, Place provision, Place section) {
        Place of(Window window) {
            return switch (window) {
                case PROVISION -> provision;
                case SECTION -> section;
                default -> sentence;
            };
        }
    }

    List<Place> all() {
        return all;
    }

    void note(Fact fact, WantSet met) {
        Here now = here(fact.at());
        note(now.sentence(), fact, met.inSentence(), now);
        note(now.provision(), fact, met.inProvision(), now);
        note(now.section(), fact, met.inSection(), now);
    }

    private static void note(Place place, Fact fact, BitSet wants, Here here) {
        if (!wants.isEmpty()) {
            place.note(new Place.Noted(fact, wants, here));
        }
    }

    /** The provision or section in which something was concluded. */
    Place around(Object conclusion, Window window) {
        Long key = (Long) Attribute.place(window).read().apply(conclusion);
        Map<Long, Place> places = window == Window.SECTION ? sections : provisions;
        return places.getOrDefault(key, NOWHERE);
    }

    @SuppressWarnings("ReferenceEquality")
    private Here here(At at) {
        if (here.isEmpty() || last.isEmpty() || last.get() != at) {
            last = Optional.of(at);
            here = Optional.of(new Here(
                    place(sentences, Window.SENTENCE, at),
                    place(provisions, Window.PROVISION, at),
                    place(sections, Window.SECTION, at)));
        }
        return here.get();
    }

    private Place place(Map<Long, Place> places, Window window, At at) {
        return places.computeIfAbsent(at.key(window), key -> {
            Place place = new Place(key);
            all.add(place);
            return place;
        });
    }
}
