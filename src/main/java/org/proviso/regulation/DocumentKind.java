package org.proviso.regulation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A kind of document that criteria name as the place of a disclosure.
 *
 * @param id such as {@code privacy-policy}
 * @param titles words of a title that tell the kind, such as "privacy notice", kept {@link #plain}
 */
public record DocumentKind(String id, String name, List<String> titles) {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    public DocumentKind {
        titles = titles.stream().map(DocumentKind::plain).toList();
    }

    /** How many letters of a plain title tell this kind: the longest of its words that stand there, 0 when none does. */
    int letters(String plainTitle) {
        return titles.stream()
                .filter(plainTitle::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** Its letters in words, in small letters, with a space before and behind. */
    static String plain(String words) {
        return " "
                + NO_LETTERS
                        .matcher(words.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
