package org.proviso.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Reads a JSON object whose fields are objects and lists of objects, one of these at a time, so that the whole may be larger than
 * memory.
 */
public final class JsonReader {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private JsonReader() {}

    /**
     * Gives every object under a field of the outermost one, with the field's name; other values are passed over.
     *
     * The stream stays open.
     *
     * @return empty when all was read, else what is wrong and where, for a person
     */
    public static Optional<String> read(InputStream in, BiConsumer<String, JsonObject> each) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Optional.of("no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.START_OBJECT) {
                    each.accept(name, object(parser));
                } else if (parser.currentToken() == JsonToken.START_ARRAY) {
                    objects(parser, name, each);
                }
            }
            return Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.of("no JSON from line " + e.getLocation().getLineNr() + " on");
        }
    }

    private static void objects(JsonParser parser, String name, BiConsumer<String, JsonObject> each)
            throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                each.accept(name, object(parser));
            } else {
                parser.skipChildren();
            }
        }
    }

    private static JsonObject object(JsonParser parser) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser).ifPresent(value -> fields.put(name, value));
        }
        return new JsonObject(fields);
    }

    private static Optional<Object> value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> Optional.of(object(parser));
            case START_ARRAY -> Optional.of(array(parser));
            case VALUE_NULL -> Optional.empty();
            default -> Optional.of(parser.getText());
        };
    }

    private static List<Object> array(JsonParser parser) throws IOException {
        List<Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(parser).ifPresent(items::add);
        }
        return items;
    }
}
