package org.proviso.document;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Decides whether a hyphen at the end of a line belongs to the word, by the words that the document uses elsewhere. */
final class Hyphens {
    private final Set<String> words = new HashSet<>();

    Hyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
                words.add(word);
            }
        }
    }

    /** The two lines as one text. */
    String join(String before, String after) {
        if (!before.endsWith("-") || after.isEmpty() || !Character.isLowerCase(after.charAt(0))) {
            return before + ' ' + after;
        }
        String head = before.substring(before.lastIndexOf(' ') + 1, before.length() - 1);
        String tail = firstWord(after);
        return isCompound(head.toLowerCase(Locale.ROOT), tail)
                ? before + after
                : before.substring(0, before.length() - 1) + after;
    }

    private boolean isCompound(String head, String tail) {
        if (words.contains(head + tail)) {
            return false;
        }
        return words.contains(head + "-" + tail) || (words.contains(head) && words.contains(tail));
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
