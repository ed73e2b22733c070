package org.proviso.source;

import java.util.ArrayList;
import java.util.List;

/** Collects problems, so that a person sees all of them in one pass. */
public final class Problems {
    private final List<Problem> all = new ArrayList<>();

    public void add(String code, Place place, String found, String notDone) {
        all.add(new Problem(code, place, found, notDone));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** In the order in which they were met. */
    public List<Problem> list() {
        return List.copyOf(all);
    }
}
