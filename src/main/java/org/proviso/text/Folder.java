package org.proviso.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.proviso.source.Digest;
import org.proviso.source.Place;
import org.proviso.source.Problems;

/**
 * A folder of text files, read whole and in the order of their names: a checkout's own, or the one that the build packed
 * beside the classes. Hidden files and editors' backups ({@code .x}, {@code x~}) are no part of it.
 *
 * @param origin where it was read, for a person: the directory's path, or "rules (packed with the program)"
 */
public record Folder(String origin, List<Entry> entries) {
    private static final String NOT_DONE = "The file was not taken in.";

    public Folder {
        entries = entries.stream().sorted(Comparator.comparing(Entry::name)).toList();
    }

    /**
     * One file.
     *
     * @param name its path inside the folder, with slashes, such as {@code gdpr/law.yaml}
     * @param path its path as a person would open it
     * @param digest of the text
     */
    public record Entry(String name, String path, String text, Digest digest) {
        public Entry(String name, String path, String text) {
            this(name, path, text, Digest.of(text));
        }

        /** The file read as YAML; trouble is a problem at its path. */
        public Node yaml(Problems problems) {
            return Prepared.find(path, digest, problems).orElseGet(() -> Yaml.read(path, text, problems));
        }
    }

    /** Everything in a directory; a problem, and nothing, when there is no such directory. */
    public static Folder at(Path directory, Problems problems) {
        String shown = directory.toString().replace('\\', '/');
        if (!Files.isDirectory(directory)) {
            problems.add("TEXT-004", Place.of(shown), "There is no such folder.", "Nothing was taken in from it.");
            return new Folder(shown, List.of());
        }
        return of(shown, shown + "/", inDirectory(directory), problems);
    }

    /** The folder of that name that the build packed beside the classes, in target/classes or in the jar. */
    public static Folder packed(String name, Problems problems) {
        return packed(name, classes(), problems);
    }

    static Folder packed(String name, Path classes, Problems problems) {
        Map<String, byte[]> files =
                Files.isDirectory(classes) ? inDirectory(classes.resolve(name)) : inJar(classes, name + "/");
        return of(name + " (packed with the program)", name + "/", files, problems);
    }

    /** The files below a sub-folder; their names keep its name in front. */
    public List<Entry> under(String subfolder) {
        return entries.stream()
                .filter(entry -> entry.name().startsWith(subfolder + "/"))
                .toList();
    }

    /** Of every name and every byte, in the order of the names: equal folders have equal digests, wherever they are. */
    public Digest digest() {
        StringBuilder all = new StringBuilder();
        for (Entry entry : entries) {
            all.append(entry.name()).append('\n').append(entry.digest()).append('\n');
        }
        return Digest.of(all.toString());
    }

    private static Folder of(String origin, String path, Map<String, byte[]> files, Problems problems) {
        List<Entry> entries = new ArrayList<>();
        files.forEach((name, bytes) -> entries.add(new Entry(name, path + name, text(path + name, bytes, problems))));
        return new Folder(origin, entries);
    }

    private static String text(String path, byte[] bytes, Problems problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add("TEXT-003", Place.of(path), "This is not text in UTF-8.", NOT_DONE);
            return "";
        }
    }

    private static Map<String, byte[]> inDirectory(Path directory) {
        Map<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(directory)) {
            return files;
        }
        try (Stream<Path> walk = Files.walk(directory.toRealPath())) {
            Path root = directory.toRealPath();
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (isOurs(name)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("reading the folder " + directory, e);
        }
    }

    private static Map<String, byte[]> inJar(Path jar, String prefix) {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                if (name.startsWith(prefix) && !entry.isDirectory() && isOurs(name)) {
                    files.put(name.substring(prefix.length()), bytes(zip, entry));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + prefix + " in " + jar, e);
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readAllBytes();
        }
    }

    private static boolean isOurs(String name) {
        return !name.endsWith("~") && Arrays.stream(name.split("/", -1)).noneMatch(part -> part.startsWith("."));
    }

    private static Path classes() {
        try {
            return Path.of(Folder.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where the program's classes are", e);
        }
    }
}
