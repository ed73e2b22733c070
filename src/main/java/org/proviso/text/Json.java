package org.proviso.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes one JSON object (RFC 8259) as it is told: fields in the order given, UTF-8, lines ended by LF. Nothing is collected, so
 * the object may be larger than memory. What cannot be written throws {@link UncheckedIOException}.
 * <pre>Json.write(out, json -> json.text("id", "F-0001").decimal("confidence", 0.9));</pre>
 */
public final class Json {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final JsonGenerator generator;

    private Json(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Writes an object with these fields and a line end. The stream is flushed and stays open. */
    public static void write(OutputStream out, Consumer<Json> fields) throws IOException {
        try (var generator = FACTORY.createGenerator(out)) {
            generator.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            generator.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            generator.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
            new Json(generator).fieldsOf(fields);
            generator.writeRaw('\n');
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** A text; a half of a surrogate pair, which UTF-8 cannot hold, becomes U+FFFD. */
    public Json text(String name, String value) {
        return does(() -> generator.writeStringField(name, whole(value)));
    }

    /** A text, or {@code null} where there is none. */
    public Json text(String name, Optional<String> value) {
        return value.isPresent() ? text(name, value.get()) : does(() -> generator.writeNullField(name));
    }

    public Json number(String name, long value) {
        return does(() -> generator.writeNumberField(name, value));
    }

    /** A number with at most four decimals, so that every Java version writes the same. */
    public Json decimal(String name, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP);
        return does(() -> generator.writeNumberField(name, rounded.stripTrailingZeros()));
    }

    public Json flag(String name, boolean value) {
        return does(() -> generator.writeBooleanField(name, value));
    }

    /** An array of texts. */
    public Json texts(String name, Iterable<String> values) {
        return array(name, () -> {
            for (String value : values) {
                generator.writeString(whole(value));
            }
        });
    }

    /** An object inside this one. */
    public Json object(String name, Consumer<Json> fields) {
        return does(() -> {
            generator.writeFieldName(name);
            fieldsOf(fields);
        });
    }

    /** An array with an object for every item. */
    public <T> Json objects(String name, Iterable<T> items, BiConsumer<Json, T> fields) {
        return array(name, () -> {
            for (T item : items) {
                fieldsOf(json -> fields.accept(json, item));
            }
        });
    }

    private Json array(String name, Step content) {
        return does(() -> {
            generator.writeArrayFieldStart(name);
            content.run();
            generator.writeEndArray();
        });
    }

    private void fieldsOf(Consumer<Json> fields) throws IOException {
        generator.writeStartObject();
        fields.accept(this);
        generator.writeEndObject();
    }

    private Json does(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static String whole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        var out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
