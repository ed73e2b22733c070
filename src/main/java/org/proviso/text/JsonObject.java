package org.proviso.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One JSON object that was read (RFC 8259). What is not there, or of another kind, is as if it were not there. */
public final class JsonObject {
    private final Map<String, Object> fields;

    JsonObject(Map<String, Object> fields) {
        this.fields = new LinkedHashMap<>(fields);
    }

    /** A text, or what a number or a truth value says; empty for none and for null. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** The texts of an array. */
    public List<String> texts(String name) {
        return items(name).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** The objects of an array. */
    public List<JsonObject> objects(String name) {
        return items(name).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .toList();
    }

    /** An object inside this one; one without fields when there is none. */
    public JsonObject object(String name) {
        return fields.get(name) instanceof JsonObject object ? object : new JsonObject(Map.of());
    }

    /** A whole number; 0 when there is none. */
    public int number(String name) {
        try {
            return Integer.parseInt(text(name).orElse("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** A number; 0 when there is none. */
    public double decimal(String name) {
        try {
            return Double.parseDouble(text(name).orElse("0"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private List<?> items(String name) {
        return fields.get(name) instanceof List<?> list ? list : List.of();
    }
}
