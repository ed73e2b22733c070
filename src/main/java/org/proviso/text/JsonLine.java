package org.proviso.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One JSON object on one line, as in JSON Lines. */
public final class JsonLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    /**
     * The fields of an object that hold a text, a list of texts, or true or false; others are passed over.
     *
     * @param texts by name; {@code lists} and {@code flags} likewise
     */
    public record Fields(Map<String, String> texts, Map<String, List<String>> lists, Map<String, Boolean> flags) {}

    /** The fields of an object. Empty when the line holds no JSON object. */
    public static Optional<Fields> fields(String line) {
        Fields fields = new Fields(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser.currentName(), parser, fields);
            }
            return Optional.of(fields);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("reading JSON from memory", e);
        }
    }

    private static void field(String name, JsonParser parser, Fields fields) throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            fields.texts.put(name, parser.getText());
        } else if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            fields.flags.put(name, parser.getBooleanValue());
        } else if (token == JsonToken.START_ARRAY) {
            List<String> texts = new ArrayList<>();
            for (JsonToken each = parser.nextToken(); each != JsonToken.END_ARRAY; each = parser.nextToken()) {
                if (each == JsonToken.VALUE_STRING) {
                    texts.add(parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
            fields.lists.put(name, texts);
        } else {
            parser.skipChildren();
        }
    }

    /** The text fields of an object; other fields are passed over. Empty when the line holds no JSON object. */
    public static Optional<Map<String, String>> read(String line) {
        return fields(line).map(Fields::texts);
    }

    /** The fields in the order of the map. */
    public static String write(Map<String, String> texts) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.writeStartObject();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                generator.writeStringField(text.getKey(), text.getValue());
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing JSON to memory", e);
        }
        return out.toString();
    }

    /** An id and lists of texts, in the order of the map. */
    public static String write(String id, Map<String, List<String>> lists) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(out)) {
            generator.writeStartObject();
            generator.writeStringField("id", id);
            for (Map.Entry<String, List<String>> list : lists.entrySet()) {
                generator.writeArrayFieldStart(list.getKey());
                for (String text : list.getValue()) {
                    generator.writeString(text);
                }
                generator.writeEndArray();
            }
            generator.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("writing JSON to memory", e);
        }
        return out.toString();
    }
}
