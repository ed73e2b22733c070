package org.proviso.document;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What an element says of itself, by tag, role and names, about being furniture of the page. */
final class Furniture {
    private static final Set<String> TAGS = Set.of("nav", "footer", "dialog");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "contentinfo",
            "banner",
            "search",
            "dialog",
            "alertdialog",
            "alert",
            "menu",
            "menubar",
            "tablist",
            "toolbar");
    private static final Set<String> WORDS = WordList.load("furniture.txt");
    /** Utility-class styles have class attributes of any length; the telling name comes early. */
    private static final int READ_OF_NAMES = 200;

    private Furniture() {}

    static boolean isByMeaning(Element element) {
        return TAGS.contains(element.normalName()) || ROLES.contains(element.attr("role"));
    }

    /** By a word in its class; by one in its id only if no heading in it may have lent it that id. */
    static boolean isByName(Region region) {
        var element = region.element;
        return hints(element.attr("class")) || (region.headings == 0 && hints(element.id()));
    }

    private static boolean hints(String names) {
        int end = Math.min(names.length(), READ_OF_NAMES);
        int start = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || names.charAt(i) == ' ') {
                if (i > start && hintsAt(names, start, i)) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    /** One name, such as {@code site-footer} or {@code DocsArticle_related}; a variant such as {@code nav:hidden} names a style. */
    private static boolean hintsAt(String names, int from, int to) {
        if (names.substring(from, to).indexOf(':') >= 0) {
            return false;
        }
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean inWord = i < to && Character.isLetter(names.charAt(i));
            boolean isCamel = inWord && i > start && isHump(names, i);
            if (!inWord || isCamel) {
                if (WORDS.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = isCamel ? i : i + 1;
            }
        }
        return false;
    }

    private static boolean isHump(String names, int at) {
        return Character.isUpperCase(names.charAt(at)) && !Character.isUpperCase(names.charAt(at - 1));
    }
}
