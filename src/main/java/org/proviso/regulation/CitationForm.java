package org.proviso.regulation;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How one law is cited and linked, so that a criterion's id, citation and link can be held against each other.
 *
 * @param begins what stands before the number in a citation, such as {@code Art.} or {@code 11 CCR §}
 * @param link the official text, with {@code {section}} where the section stands
 */
record CitationForm(String namespace, List<String> begins, String link) {
    private static final Pattern ID = Pattern.compile("([a-z]+):([0-9.]+)((?:-[0-9A-Za-z]+)*)(?:~[a-z]+)?");
    /** A section and its parts: "13(2)(a)", "7022(f)(2)-(3)", "7012(e)(3),(5),(6), (f)". */
    private static final Pattern CITED = Pattern.compile("([0-9]+(?:\\.[0-9]+)*)((?:(?:[-,] ?)?\\([0-9A-Za-z]+\\))*)");

    private static final Pattern PART = Pattern.compile("\\(([0-9A-Za-z]+)\\)");

    boolean names(String id) {
        Matcher matcher = ID.matcher(id);
        return matcher.matches() && matcher.group(1).equals(namespace);
    }

    /** The citation that an id stands for: {@code gdpr:13-2-a} is "Art. 13(2)(a)". */
    String citation(String id) {
        StringBuilder citation = new StringBuilder(begins.get(0)).append(' ').append(section(id));
        parts(id).forEach(part -> citation.append('(').append(part).append(')'));
        return citation.toString();
    }

    String link(String id) {
        return link.replace("{section}", section(id));
    }

    /** Whether the citation names what the id names. A section cited as a whole holds all its parts. */
    boolean fits(String citation, String id) {
        return begins.stream()
                .map(begin -> begin + " ")
                .filter(citation::startsWith)
                .anyMatch(begin -> {
                    Matcher cited = CITED.matcher(citation.substring(begin.length()));
                    return cited.lookingAt() && cited.group(1).equals(section(id)) && holds(cited.group(2), parts(id));
                });
    }

    private static boolean holds(String cited, List<String> parts) {
        Deque<String> left = new ArrayDeque<>(parts);
        PART.matcher(cited)
                .results()
                .map(found -> found.group(1))
                .filter(part -> part.equals(left.peek()))
                .forEach(part -> left.remove());
        return cited.isEmpty() || left.isEmpty();
    }

    private static String section(String id) {
        return read(id).group(2);
    }

    private static List<String> parts(String id) {
        return Arrays.stream(read(id).group(3).split("-"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static MatchResult read(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a criterion's id: " + id);
        }
        return matcher;
    }
}
