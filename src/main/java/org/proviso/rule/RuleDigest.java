package org.proviso.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.proviso.source.Digest;
import org.proviso.text.Node;

/**
 * What a rule says, as one digest: equal for equal content, however it is laid out in its file and whoever has it in review. Status and
 * the note on the last change are no part of it; everything else is, examples included.
 */
public final class RuleDigest {
    private static final Set<String> NO_CONTENT = Set.of("status", "change-note", "changed-by");
    private static final List<String> INHERITED = List.of("author", "version", "from", "until");

    private RuleDigest() {}

    /**
     * Of one entry.
     *
     * @param section the key under which it stands, such as {@code mappings}
     * @param life what its file says for all of its entries
     */
    public static Digest of(String section, String id, Node body, Node life) {
        Map<String, String> content = new TreeMap<>();
        if (body.isMapping()) {
            body.entries().forEach((key, node) -> {
                if (!NO_CONTENT.contains(key) && !node.isEmpty()) {
                    content.put(key, canonical(node));
                }
            });
        }
        for (String key : INHERITED) {
            if (!content.containsKey(key) && !life.at(key).isEmpty()) {
                content.put(key, canonical(life.at(key)));
            }
        }
        return Digest.of(section + "\n" + id + "\n" + content);
    }

    /** A value in a form that is equal for equal values: keys in order, one value the same as a list of one, no blanks. */
    public static String canonical(Node node) {
        StringBuilder out = new StringBuilder();
        write(node, out);
        return out.toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (node.isMapping()) {
            out.append('{');
            new TreeMap<>(node.entries()).forEach((key, value) -> {
                if (!value.isEmpty()) {
                    out.append(key).append('=');
                    write(value, out);
                }
            });
            out.append('}');
            return;
        }
        List<Node> items = node.items();
        if (items.size() == 1 && items.get(0) == node) {
            out.append(node.text().length()).append(':').append(node.text()).append(' ');
        } else {
            out.append(items.size() == 1 ? "" : "[");
            items.forEach(item -> write(item, out));
            out.append(items.size() == 1 ? "" : "]");
        }
    }
}
