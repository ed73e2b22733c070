package org.proviso.audit;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who speaks in a provision and how, as its statements were read.
 *
 * @param parties who acts, such as {@code platform}
 * @param modalities how firmly it is said, such as {@code permitted}
 * @param exceptions the words that take a choice back, verbatim
 */
public record Saying(SortedSet<String> parties, SortedSet<String> modalities, List<String> exceptions) {
    public Saying {
        parties = new TreeSet<>(parties);
        modalities = new TreeSet<>(modalities);
        exceptions = List.copyOf(exceptions);
    }
}
