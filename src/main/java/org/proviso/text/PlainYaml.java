package org.proviso.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.proviso.source.Problems;

/**
 * Reads YAML of the plain form in which rules and regulations are written: mappings and lists in blocks, values on one
 * line, plain or quoted, lists in brackets. It declines everything else, faulty text included, and leaves that to the full
 * reader. It is there because the full one takes three times as long in a process that has just started.
 */
final class PlainYaml {
    private static final Set<String> NOTHING = Set.of("~", "null", "Null", "NULL");
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`=<";

    private final String file;
    private final Problems problems;
    private final List<Line> lines = new ArrayList<>();
    private int at;

    private PlainYaml(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    private record Line(int number, int indent, String text) {
        boolean isItem() {
            return text.startsWith("- ") || text.equals("-");
        }

        /** The colon that ends the key in front, -1 when there is no plain key. */
        int colon() {
            int end = 0;
            while (end < text.length() && isKey(text.charAt(end))) {
                end++;
            }
            boolean ends = end > 0 && end < text.length() && text.charAt(end) == ':';
            return ends && (end + 1 == text.length() || text.charAt(end + 1) == ' ') ? end : -1;
        }

        Line behind(int start) {
            int from = start;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
            return new Line(number, indent + from, text.substring(from));
        }

        private static boolean isKey(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        }
    }

    /** Said by any method that meets something that is not plain. Costs no stack trace. */
    private static final class NotPlain extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    /** The file's one value; empty when the text is not plain. */
    static Optional<Node> read(String file, String text, Problems problems) {
        PlainYaml reader = new PlainYaml(file, problems);
        try {
            reader.cut(text);
            reader.declineIf(reader.lines.isEmpty());
            Node node = reader.block(reader.lines.get(0));
            reader.declineIf(reader.at < reader.lines.size());
            return Optional.of(node);
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    private void cut(String text) {
        for (int i = 0; i < text.length(); i++) {
            declineIf(isOdd(text.charAt(i)));
        }
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            Line whole = new Line(number, 0, line.stripTrailing()).behind(0);
            if (!whole.text().isEmpty() && whole.text().charAt(0) != '#') {
                lines.add(whole);
            }
        }
    }

    private static boolean isOdd(char c) {
        return (c < ' ' && c != '\n' && c != '\r')
                || (c >= 0x7f && c < 0xa0)
                || c == 0x2028
                || c == 0x2029
                || c == 0xfeff;
    }

    private Node block(Line first) {
        return first.isItem() ? list(first) : mapping(first);
    }

    private Node mapping(Line first) {
        Map<String, Node> map = new LinkedHashMap<>();
        while (isNext(first.indent()) && !lines.get(at).isItem()) {
            Line line = lines.get(at++);
            int colon = line.colon();
            declineIf(colon < 0);
            Line rest = line.behind(colon + 1);
            Node value = rest.text().isEmpty() ? below(line) : value(rest);
            declineIf(map.put(line.text().substring(0, colon), value) != null);
        }
        declineIf(map.isEmpty());
        return node(first, map);
    }

    private Node list(Line first) {
        List<Node> list = new ArrayList<>();
        while (isNext(first.indent()) && lines.get(at).isItem()) {
            Line line = lines.get(at);
            Line rest = line.behind(1);
            if (rest.isItem() || rest.colon() >= 0) {
                lines.set(at, rest);
                list.add(block(rest));
            } else {
                at++;
                declineIf(rest.text().isEmpty());
                list.add(value(rest));
            }
        }
        return node(first, list);
    }

    /** What stands below a key with nothing behind it; a list may stand as far left as its key. */
    private Node below(Line key) {
        boolean below = at < lines.size()
                && (lines.get(at).indent() > key.indent()
                        || (lines.get(at).indent() == key.indent()
                                && lines.get(at).isItem()));
        declineIf(!below);
        return block(lines.get(at));
    }

    private Node value(Line line) {
        String text = line.text();
        declineIf(at < lines.size() && lines.get(at).indent() > line.indent());
        return switch (text.charAt(0)) {
            case '[' -> brackets(line);
            case '"', '\'' -> {
                declineIf(closing(text, 0) != text.length() - 1);
                yield node(line, unquoted(text));
            }
            default -> node(line, plain(text));
        };
    }

    private Node brackets(Line line) {
        String text = line.text();
        declineIf(text.length() < 2 || text.charAt(text.length() - 1) != ']');
        List<Node> list = new ArrayList<>();
        int start = 1;
        int end = text.length() - 1;
        while (start < end && !text.substring(start, end).isBlank()) {
            int comma = comma(text, start, end);
            declineIf(comma == end - 1);
            list.add(item(line, text.substring(start, comma).strip()));
            start = comma + 1;
        }
        return node(line, list);
    }

    private Node item(Line line, String text) {
        declineIf(text.isEmpty());
        if (text.charAt(0) == '"' || text.charAt(0) == '\'') {
            declineIf(closing(text, 0) != text.length() - 1);
            return node(line, unquoted(text));
        }
        declineIf(text.chars().anyMatch(c -> "[]{}".indexOf(c) >= 0));
        return node(line, plain(text));
    }

    private int comma(String text, int start, int end) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        boolean isQuoted = from < end && (text.charAt(from) == '"' || text.charAt(from) == '\'');
        int comma = text.indexOf(',', isQuoted ? closing(text, from) : from);
        return comma < 0 || comma > end ? end : comma;
    }

    /** Where the quote that opens here closes. Only \" and \\ are plain escapes. */
    private int closing(String text, int open) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPair = i + 1 < text.length() && text.charAt(i + 1) == quote;
            if (quote == '"' && c == '\\') {
                declineIf(!isPair && !text.startsWith("\\\\", i));
                i++;
            } else if (c == quote && quote == '\'' && isPair) {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        throw new NotPlain();
    }

    private static String unquoted(String text) {
        String inner = text.substring(1, text.length() - 1);
        if (text.charAt(0) == '\'') {
            return inner.replace("''", "'").strip();
        }
        return inner.indexOf('\\') < 0
                ? inner.strip()
                : inner.replaceAll("\\\\(.)", "$1").strip();
    }

    private String plain(String text) {
        declineIf(INDICATORS.indexOf(text.charAt(0)) >= 0
                || text.contains(": ")
                || text.contains(" #")
                || text.endsWith(":")
                || NOTHING.contains(text));
        return text;
    }

    private boolean isNext(int indent) {
        declineIf(at < lines.size() && lines.get(at).indent() > indent);
        return at < lines.size() && lines.get(at).indent() == indent;
    }

    private void declineIf(boolean isNotPlain) {
        if (isNotPlain) {
            throw new NotPlain();
        }
    }

    private Node node(Line line, Object value) {
        return new Node(file, line.number(), value, problems);
    }
}
