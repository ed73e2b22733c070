package org.proviso.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Text from a cell without what word processors and keyboards slip in: curly quotes, spaces that only look like one, full-width
 * letters, signs without width, spaces at the ends of lines. Dashes stay.
 *
 * @param done what was put straight, as words for a person; empty when nothing was
 */
public record Tidied(String text, List<String> done) {
    public Tidied {
        done = List.copyOf(done);
    }

    /** Tidies a text. */
    public static Tidied of(String written) {
        Set<String> done = new LinkedHashSet<>();
        StringBuilder out = new StringBuilder(written.length());
        String lines = written.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < lines.length(); i++) {
            tidy(lines.charAt(i), out, done);
        }
        String text = out.toString();
        String stripped = text.lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
        if (!stripped.equals(text)) {
            done.add("spaces at the ends");
        }
        return new Tidied(stripped, List.copyOf(done));
    }

    private static void tidy(char c, StringBuilder out, Set<String> done) {
        if (c == '\u2018' || c == '\u2019' || c == '\u201B') {
            out.append('\'');
            done.add("curly quotes");
        } else if (c == '\u201C' || c == '\u201D' || c == '\u201E' || c == '\u201F') {
            out.append('"');
            done.add("curly quotes");
        } else if (c != '\n' && c != ' ' && (c == '\t' || Character.isSpaceChar(c))) {
            out.append(' ');
            done.add("spaces that only look like one");
        } else if (c >= '\uFF01' && c <= '\uFF5E') {
            out.append((char) (c - 0xFEE0));
            done.add("full-width letters");
        } else if (c == '\u200B' || c == '\u200C' || c == '\u200D' || c == '\uFEFF' || c == '\u00AD') {
            done.add("signs without width");
        } else {
            out.append(c);
        }
    }
}
