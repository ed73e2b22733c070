package org.proviso.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the known word that somebody probably meant. */
public final class Nearest {
    private Nearest() {}

    /** The known word with the fewest edits, if no more than a third of its letters differ. */
    public static Optional<String> to(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> edits(written, word) <= Math.max(2, word.length() / 3))
                .min(Comparator.<String>comparingInt(word -> edits(written, word))
                        .thenComparing(word -> word));
    }

    /** " Did you mean "x"?" or "": to be put behind a sentence. */
    public static String hint(String written, Collection<String> known) {
        return to(written, known).map(word -> " Did you mean \"" + word + "\"?").orElse("");
    }

    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
