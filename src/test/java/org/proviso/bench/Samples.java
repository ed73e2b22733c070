package org.proviso.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proviso.document.Document;
import org.proviso.document.DocumentReader;
import org.proviso.document.Format;
import org.proviso.document.Intake;
import org.proviso.document.Limits;
import org.proviso.document.Reading;
import org.proviso.document.SourceFile;

/** The HTML files that are measured, in memory, so that no stage waits for a disk. */
record Samples(List<Sample> list) {
    /** One file. */
    static final class Sample {
        final SourceFile source;
        /** Its number among those of its platform. */
        final int ordinal;

        final byte[] bytes;
        /** The bytes as text, for jsoup alone. */
        final String html;

        Sample(SourceFile source, int ordinal, byte[] bytes) {
            this.source = source;
            this.ordinal = ordinal;
            this.bytes = bytes;
            this.html = new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Every file of the folders that is read as HTML. */
    static Samples of(List<Path> folders, Intake.PlatformFrom platformFrom) throws IOException {
        DocumentReader reader = new DocumentReader(Limits.DEFAULT);
        Map<String, Integer> next = new LinkedHashMap<>();
        List<Sample> samples = new ArrayList<>();
        for (SourceFile source : Intake.of(folders, platformFrom).files()) {
            byte[] bytes = Files.readAllBytes(source.path());
            if (isHtml(reader.read(source, bytes))) {
                int ordinal = next.merge(source.platform(), 1, Integer::sum) - 1;
                samples.add(new Sample(source, ordinal, bytes));
            }
        }
        return new Samples(samples);
    }

    private static boolean isHtml(Reading reading) {
        return reading instanceof Reading.Read read && read.document().format() == Format.HTML;
    }

    static Document document(Reading reading) {
        return ((Reading.Read) reading).document();
    }

    long bytes() {
        return list.stream().mapToLong(sample -> sample.bytes.length).sum();
    }
}
