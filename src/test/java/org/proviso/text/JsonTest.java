package org.proviso.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void fieldsStandInTheOrderTold() throws IOException {
        String json =
                written(o -> o.text("b", "x").number("a", 7).flag("c", true).texts("d", List.of("y", "z")));

        assertThat(json).isEqualTo("""
                {
                  "b" : "x",
                  "a" : 7,
                  "c" : true,
                  "d" : [ "y", "z" ]
                }
                """);
    }

    @Test
    void absenceIsNull() throws IOException {
        assertThat(written(o -> o.text("a", Optional.empty()))).contains("\"a\" : null");
    }

    @Test
    void aDecimalHasNoMoreDigitsThanItNeeds() throws IOException {
        assertThat(written(o -> o.decimal("a", 0.1 + 0.2).decimal("b", 1).decimal("c", 0)))
                .contains("\"a\" : 0.3,", "\"b\" : 1,", "\"c\" : 0");
    }

    @Test
    void halfASurrogatePairIsReplacedAndAWholeOneKept() throws IOException {
        assertThat(written(o -> o.text("a", "x\ud83dy \ud83d\ude00"))).contains("x\ufffdy \ud83d\ude00");
    }

    @Test
    void objectsOfAListAreWrittenOneByOne() throws IOException {
        String json = written(o -> o.objects("a", List.of(1, 2), (each, n) -> each.number("n", n)));

        assertThat(json.replaceAll("\\s", "")).isEqualTo("{\"a\":[{\"n\":1},{\"n\":2}]}");
    }

    @Test
    void aStreamThatFailsThrowsWhatItThrew() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no room left");
            }
        };

        assertThatThrownBy(() -> Json.write(full, o -> o.text("a", "x".repeat(100_000))))
                .isInstanceOf(IOException.class)
                .hasMessage("no room left");
    }

    private static String written(Consumer<Json> fields) throws IOException {
        var out = new ByteArrayOutputStream();
        Json.write(out, fields);
        return out.toString(StandardCharsets.UTF_8);
    }
}
