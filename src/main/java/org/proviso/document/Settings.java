package org.proviso.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.proviso.source.Place;
import org.proviso.source.Problems;
import org.proviso.text.Node;
import org.proviso.text.Yaml;

/**
 * What a folder's {@code proviso.yaml} says.
 *
 * @param named files that it gives a platform and a type, by real path
 */
record Settings(Map<Path, SourceFile> named, Optional<Limits> limits) {
    static final String FILE = "proviso.yaml";
    private static final Settings NONE = new Settings(Map.of(), Optional.empty());
    private static final String NOT_TAKEN = "Nothing of the file was taken in.";

    static Settings of(Path folder, Problems problems) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        var found = new Problems();
        var settings = read(folder, file, found);
        found.list().forEach(p -> problems.add(p.code(), p.place(), p.found(), NOT_TAKEN));
        return found.isEmpty() ? settings : NONE;
    }

    private static Settings read(Path folder, Path file, Problems problems) {
        try {
            var node = Yaml.read(file.toString(), Files.readString(file), problems);
            node.onlyKeys("platforms", "limits");
            var limits = node.has("limits") ? Optional.of(limits(node.at("limits"))) : Optional.<Limits>empty();
            return new Settings(named(folder, node), limits);
        } catch (IOException e) {
            Trouble.SETTINGS.add(
                    problems, Place.of(file.toString()), "The file cannot be read as text in UTF-8.", NOT_TAKEN);
            return NONE;
        }
    }

    private static Map<Path, SourceFile> named(Path folder, Node node) {
        Map<Path, SourceFile> named = new LinkedHashMap<>();
        if (node.has("platforms")) {
            node.at("platforms")
                    .entries()
                    .forEach((platform, types) -> types.entries().forEach((type, path) -> {
                        Path file = folder.resolve(path.text());
                        real(file)
                                .ifPresentOrElse(
                                        real -> named.put(real, new SourceFile(platform, type, file)),
                                        () -> missing(path));
                    }));
        }
        return named;
    }

    private static void missing(Node path) {
        Trouble.SETTINGS.add(
                path.problems(),
                path.place(),
                "There is no file \"" + path.text() + "\"; a path relative to this file is expected.",
                NOT_TAKEN);
    }

    static Optional<Path> real(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(file.toRealPath()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Limits limits(Node node) {
        var usual = Limits.DEFAULT;
        var limits = new Limits(
                (long) positive(node, "bytes", (double) usual.bytes()),
                (int) positive(node, "characters", usual.characters()),
                (int) positive(node, "depth", usual.depth()),
                (int) positive(node, "expansion", usual.expansion()));
        node.nothingElse();
        return limits;
    }

    private static double positive(Node node, String key, double usual) {
        double number = node.number(key, usual);
        if (number < 1) {
            Trouble.SETTINGS.add(
                    node.problems(),
                    node.at(key).place(),
                    "\"" + key + "\" is " + number + "; a number from 1 up is expected.",
                    NOT_TAKEN);
        }
        return number;
    }
}
