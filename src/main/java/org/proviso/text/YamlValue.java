package org.proviso.text;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Writes values as YAML that reads back as the same values, whatever stands in them: what is not plainly plain is quoted. */
public final class YamlValue {
    private static final String LETTER = "[ -~\\u00a1-\\u2027\\u202a-\\ud7ff&&";

    /** Inside brackets, where commas and braces mean something. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]" + LETTER + "[^:#,\\[\\]{}&*!|>'\"%@`\\\\]]*");

    /** With the rest of a line: only a colon before a space, and a hash behind one, mean something. */
    private static final Pattern PLAIN_LINE =
            Pattern.compile("[A-Za-z0-9(](?:" + LETTER + "[^:#\\\\]]|:(?=\\S)|(?<=\\S)#)*");

    /** Words that YAML 1.1 reads as something else than themselves. */
    private static final Pattern NO_TEXT = Pattern.compile("(?i)null|true|false|~|[-+.0-9][-+._0-9exo:]*[^A-Za-z]?");

    private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?|[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private YamlValue() {}

    /** A value on one line, inside brackets or behind a key. */
    public static String inLine(Node node) {
        if (node.isMapping()) {
            StringJoiner all = new StringJoiner(", ", "{", "}");
            for (Map.Entry<String, Node> entry : node.entries().entrySet()) {
                all.add(scalar(entry.getKey(), PLAIN) + ": " + inLine(entry.getValue()));
            }
            return all.toString();
        }
        List<Node> items = node.items();
        if (items.size() == 1 && items.get(0).equals(node)) {
            return scalar(node.text(), PLAIN);
        }
        StringJoiner all = new StringJoiner(", ", "[", "]");
        items.forEach(item -> all.add(inLine(item)));
        return all.toString();
    }

    /** A text that has the rest of its line to itself. */
    public static String ofLine(String text) {
        return scalar(text, PLAIN_LINE);
    }

    /** The key of an entry. */
    public static String key(String text) {
        return scalar(text, PLAIN);
    }

    private static String scalar(String text, Pattern plain) {
        boolean isPlain = plain.matcher(text).matches()
                && !text.endsWith(" ")
                && (NUMBER.matcher(text).matches() || !NO_TEXT.matcher(text).matches());
        return isPlain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> out.append(isVisible(c) ? String.valueOf(c) : escaped(c));
            }
        }
        return out.append('"').toString();
    }

    private static String escaped(char c) {
        String hex = Integer.toHexString(c);
        return "\\u" + "0000".substring(hex.length()) + hex;
    }

    private static boolean isVisible(char c) {
        boolean ascii = c >= ' ' && c < '\u007f';
        boolean low = c >= '\u00a0' && c < '\u2028';
        boolean middle = c > '\u2029' && c < '\ud800';
        return ascii || low || middle || (c >= '\uf900' && c < '\ufeff');
    }
}
