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
 * What a folder's {@code proviso.yaml} says of its files.
 *
 * @param platform whose documents stand in the folder, when it is not the folder's name
 * @param named files that it gives a platform, a type or a kind, by real path
 * @param file the file itself, for what is not about files
 */
record Settings(
        Optional<String> platform, Map<Path, SourceFile> named, Optional<Limits> limits, Optional<SettingsFile> file) {
    static final String FILE = "proviso.yaml";
    private static final Settings NONE = new Settings(Optional.empty(), Map.of(), Optional.empty(), Optional.empty());
    private static final String NOT_TAKEN = "Nothing of the file was taken in.";

    /** The settings of a folder; reports call the file by {@code name}. */
    static Settings of(Path folder, String name, Problems problems) {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return NONE;
        }
        var found = new Problems();
        var settings = read(folder, name, found);
        found.list().forEach(p -> problems.add(p.code(), p.place(), p.found(), NOT_TAKEN));
        return found.isEmpty() ? settings : NONE;
    }

    private static Settings read(Path folder, String name, Problems problems) {
        Path file = folder.resolve(FILE);
        try {
            String text = Files.readString(file);
            var node = Yaml.read(file.toString(), text, problems);
            node.onlyKeys("platform", "documents", "platforms", "publishers", "limits", "applicability", "severity");
            var limits = node.has("limits") ? Optional.of(limits(node.at("limits"))) : Optional.<Limits>empty();
            Map<Path, SourceFile> named = new LinkedHashMap<>();
            platforms(folder, node, named);
            documents(folder, node, named);
            return new Settings(
                    node.maybe("platform"), named, limits, Optional.of(new SettingsFile(folder, file, name, text)));
        } catch (IOException e) {
            Trouble.SETTINGS.add(
                    problems, Place.of(file.toString()), "The file cannot be read as text in UTF-8.", NOT_TAKEN);
            return NONE;
        }
    }

    /** {@code platforms: {Acme: {Terms: tos.html}}}; beside the file a kind may stand, then both under keys. */
    private static void platforms(Path folder, Node node, Map<Path, SourceFile> named) {
        if (!node.has("platforms")) {
            return;
        }
        node.at("platforms")
                .entries()
                .forEach((platform, types) -> types.entries().forEach((type, entry) -> {
                    boolean plain = entry.isText();
                    if (!plain) {
                        entry.onlyKeys("file", "kind");
                        entry.need("file");
                    }
                    name(folder, plain ? entry : entry.at("file"), named, platform, type, kind(entry, plain));
                }));
    }

    /** {@code documents: {tos.html: Terms}}; beside the type a kind may stand, then both under keys. */
    private static void documents(Path folder, Node node, Map<Path, SourceFile> named) {
        if (!node.has("documents")) {
            return;
        }
        node.at("documents").entries().forEach((path, entry) -> {
            boolean plain = entry.isText();
            if (!plain) {
                entry.onlyKeys("type", "kind");
            }
            Path file = folder.resolve(path);
            SourceFile own = Naming.of(file, Intake.PlatformFrom.FOLDER);
            String type = plain ? entry.text() : entry.maybe("type").orElse(own.type());
            String platform = node.maybe("platform").orElse(own.platform());
            named(folder, path, entry)
                    .ifPresent(real -> named.put(real, new SourceFile(platform, type, file, kind(entry, plain))));
        });
    }

    private static Optional<String> kind(Node entry, boolean plain) {
        return plain ? Optional.empty() : entry.maybe("kind");
    }

    private static void name(
            Path folder, Node path, Map<Path, SourceFile> named, String platform, String type, Optional<String> kind) {
        named(folder, path.text(), path)
                .ifPresent(real -> named.put(real, new SourceFile(platform, type, folder.resolve(path.text()), kind)));
    }

    /** The real path of a file that is named; a problem when there is none. */
    private static Optional<Path> named(Path folder, String path, Node at) {
        Optional<Path> real = real(folder.resolve(path));
        if (real.isEmpty()) {
            Trouble.SETTINGS.add(
                    at.problems(),
                    at.place(),
                    "There is no file \"" + path + "\"; a path relative to this file is expected.",
                    NOT_TAKEN);
        }
        return real;
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
