package org.proviso.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.rule.RuleDigest;
import org.proviso.sheet.Tidied;
import org.proviso.source.Digest;
import org.proviso.source.Place;
import org.proviso.text.Node;

/**
 * One rule or concept, from a file or from the desk.
 *
 * @param file its name in rules/, such as {@code mappings/opt-out.yaml}
 * @param body as YAML holds it
 * @param life what the file says for all of its entries
 */
record Entry(Sort sort, String file, String id, Node body, Node life) {
    /** What tells it from every other entry. */
    String key() {
        return sort.section() + " " + id;
    }

    Place place() {
        return body.place();
    }

    /** Of what it says, whatever its status. */
    Digest content() {
        return RuleDigest.of(sort.section(), id, body, life);
    }

    /** Of everything on it. */
    Digest digest() {
        return Digest.of(content().hex()
                + effective("status")
                + body.at("change-note").text()
                + body.at("changed-by").text()
                + file);
    }

    /** What holds of it under a key of its life: its own word, else its file's. */
    String effective(String key) {
        Node own = body.at(key);
        return own.isEmpty() ? life.at(key).text() : own.text();
    }

    /** What is written in its file: nothing that the file says for all of its entries. */
    Map<String, Node> written() {
        Map<String, Node> written = new LinkedHashMap<>();
        for (String key : sort.order()) {
            Node value = body.at(key);
            boolean inherited = Sort.LIFE.stream().anyMatch(field -> field.key().equals(key))
                    && !life.at(key).isEmpty()
                    && life.at(key).text().equals(value.text());
            if (!value.isEmpty() && !inherited) {
                written.put(key, value);
            }
        }
        return written;
    }

    Entry with(String key, String value) {
        Map<String, Node> changed = new LinkedHashMap<>(body.entries());
        changed.put(key, Node.text(body.place(), value, body.problems()));
        return new Entry(sort, file, id, Node.mapping(body.place(), changed, body.problems()), life);
    }

    /** The same, with every text as it comes back from a cell. */
    Entry tidied() {
        return new Entry(sort, file, id, tidied(body), life);
    }

    private static Node tidied(Node node) {
        if (node.isEmpty()) {
            return node;
        }
        if (node.isMapping()) {
            Map<String, Node> parts = new LinkedHashMap<>();
            node.entries().forEach((key, value) -> parts.put(key, tidied(value)));
            return Node.mapping(node.place(), parts, node.problems());
        }
        List<Node> items = node.items();
        if (items.size() == 1 && items.get(0).equals(node)) {
            return Node.text(node.place(), Tidied.of(node.text()).text(), node.problems());
        }
        return Node.list(node.place(), items.stream().map(Entry::tidied).toList(), node.problems());
    }
}
