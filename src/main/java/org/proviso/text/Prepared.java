package org.proviso.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Digest;
import org.proviso.source.Problems;

/**
 * The YAML files that the build has read ahead, as JSON, which a cold JVM reads some ten times faster. A text is looked up by its
 * digest: whatever is not byte for byte what the build saw is read as YAML.
 */
public final class Prepared {
    /** Where the build leaves them beside the classes. */
    public static final String PATH = "META-INF/proviso/yaml.json";

    /** Read by the first text that asks. */
    private static final class All {
        static final Map<String, Value> BY_DIGEST = load();

        private static Map<String, Value> load() {
            try (InputStream in = Prepared.class.getResourceAsStream("/" + PATH)) {
                return in == null ? Map.of() : read(in);
            } catch (IOException e) {
                throw new UncheckedIOException("reading " + PATH, e);
            }
        }
    }

    private Prepared() {}

    /** A value and its line; the content is a text, a list of values or a map to values. */
    private record Value(int line, Object content) {
        Node node(String file, Problems problems) {
            return new Node(file, line, nodes(file, problems), problems);
        }

        private Object nodes(String file, Problems problems) {
            if (content instanceof List<?> list) {
                List<Node> nodes = new ArrayList<>(list.size());
                list.forEach(value -> nodes.add(((Value) value).node(file, problems)));
                return nodes;
            }
            if (content instanceof Map<?, ?> map) {
                Map<String, Node> nodes = new LinkedHashMap<>();
                map.forEach((key, value) -> nodes.put((String) key, ((Value) value).node(file, problems)));
                return nodes;
            }
            return content;
        }
    }

    static Optional<Node> find(String file, Digest digest, Problems problems) {
        return Optional.ofNullable(All.BY_DIGEST.get(digest.hex())).map(value -> value.node(file, problems));
    }

    private static Map<String, Value> read(InputStream in) throws IOException {
        Map<String, Value> all = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(in)) {
            json.nextToken();
            for (String digest = json.nextFieldName(); digest != null; digest = json.nextFieldName()) {
                json.nextToken();
                all.put(digest, value(json));
            }
        }
        return all;
    }

    /** {@code [line, content]}. */
    private static Value value(JsonParser json) throws IOException {
        json.nextToken();
        int line = json.getIntValue();
        Object content = content(json, json.nextToken());
        json.nextToken();
        return new Value(line, content);
    }

    private static Object content(JsonParser json, JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            Map<String, Value> map = new LinkedHashMap<>();
            for (String key = json.nextFieldName(); key != null; key = json.nextFieldName()) {
                json.nextToken();
                map.put(key, value(json));
            }
            return map;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Value> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        return json.getText();
    }

    /** What the build calls: writes the texts that are YAML without a problem. */
    public static void write(List<String> texts, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.writeStartObject();
            for (String text : texts) {
                Problems problems = new Problems();
                Node node = Yaml.read("", text, problems);
                if (problems.isEmpty()) {
                    json.writeFieldName(Digest.of(text).hex());
                    write(node, json);
                }
            }
            json.writeEndObject();
        }
    }

    private static void write(Node node, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(node.line());
        if (node.value() instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName((String) entry.getKey());
                write((Node) entry.getValue(), json);
            }
            json.writeEndObject();
        } else if (node.value() instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                write((Node) each, json);
            }
            json.writeEndArray();
        } else {
            json.writeString((String) node.value());
        }
        json.writeEndArray();
    }
}
