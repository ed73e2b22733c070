package org.proviso.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DecoderTest {
    private static Decoder decoded(String text, Charset charset) throws Refusal {
        return Decoder.decode(Sample.file("Terms.html"), text.getBytes(charset));
    }

    @Test
    void aByteOrderMarkDecides() throws Refusal {
        assertThat(decoded("\ufeffcafé", StandardCharsets.UTF_16LE)).isEqualTo(new Decoder("café", ""));
        assertThat(decoded("\ufeffcafé", StandardCharsets.UTF_16BE)).isEqualTo(new Decoder("café", ""));
        assertThat(decoded("\ufeffcafé", StandardCharsets.UTF_8)).isEqualTo(new Decoder("café", ""));
    }

    @Test
    void theDeclaredCharsetIsUsed() throws Refusal {
        String koi = "<meta charset=\"koi8-r\"><p>Политика</p>";
        String old = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=Shift_JIS\"><p>規約</p>";

        assertThat(decoded(koi, Charset.forName("koi8-r"))).isEqualTo(new Decoder(koi, ""));
        assertThat(decoded(old, Charset.forName("Shift_JIS"))).isEqualTo(new Decoder(old, ""));
    }

    @Test
    void latinOneIsReadAsBrowsersReadIt() throws Refusal {
        String text = "<meta charset=iso-8859-1><p>“quoted”</p>";

        assertThat(decoded(text, Charset.forName("windows-1252"))).isEqualTo(new Decoder(text, ""));
    }

    @Test
    void utf16WithoutAMarkIsNoticed() throws Refusal {
        assertThat(decoded("<p>terms</p>", StandardCharsets.UTF_16LE).text()).isEqualTo("<p>terms</p>");
    }

    @Test
    void aFalseDeclarationIsSaid() throws Refusal {
        var decoded = decoded("<meta charset=utf-8><p>café</p>", StandardCharsets.ISO_8859_1);

        assertThat(decoded.text()).contains("café");
        assertThat(decoded.doubt())
                .isEqualTo("The file is not valid UTF-8, and not in utf-8 as it declares; it was read as windows-1252."
                        + " Save it as UTF-8 to be sure.");
    }
}
