package org.proviso.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words kept as data beside the classes: one a line, {@code #} starts a remark. */
final class WordList {
    private WordList() {}

    static Set<String> load(String name) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name + " from our own jar", e);
        }
    }
}
