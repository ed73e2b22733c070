package org.proviso.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/** Reads YAML 1.1 into nodes that know their lines. A key that stands twice is a problem. */
public final class Yaml {
    /** Loaded by the first text that was not prepared. */
    private static final class Factory {
        static final YAMLFactory OF_YAML = YAMLFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    private Yaml() {}

    /** The file's one value; an empty node, with a problem, when the text is not YAML. */
    public static Node read(String file, String text, Problems problems) {
        try (JsonParser parser = Factory.OF_YAML.createParser(text)) {
            JsonToken first = parser.nextToken();
            return first == null ? new Node(file, 1, "", problems) : new Reader(file, parser, problems).node(first);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            problems.add(
                    "TEXT-001",
                    Place.line(file, line),
                    "This is not YAML: " + firstLine(e.getOriginalMessage()) + ".",
                    "The file was not taken in.");
            return new Node(file, line, "", problems);
        } catch (IOException e) {
            throw new IllegalStateException("reading YAML from memory: " + file, e);
        }
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("").strip();
    }

    private record Reader(String file, JsonParser parser, Problems problems) {
        Node node(JsonToken token) throws IOException {
            int line = parser.currentTokenLocation().getLineNr();
            return switch (token) {
                case START_OBJECT -> new Node(file, line, mapping(), problems);
                case START_ARRAY -> new Node(file, line, list(), problems);
                case VALUE_NULL -> new Node(file, line, "", problems);
                default -> new Node(file, line, parser.getText().strip(), problems);
            };
        }

        private Map<String, Node> mapping() throws IOException {
            Map<String, Node> map = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                map.put(key, node(parser.nextToken()));
            }
            return map;
        }

        private List<Node> list() throws IOException {
            List<Node> list = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                list.add(node(token));
            }
            return list;
        }
    }
}
