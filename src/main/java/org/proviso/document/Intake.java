package org.proviso.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.proviso.source.Problem;

/**
 * What was found at the paths that an audit was given. Everything found is in exactly one of the lists: in = out.
 *
 * @param given the files and folders that were named
 * @param files the documents to read, sorted by id; no two have the same id
 * @param skipped files and folders that are no documents, each with the reason, sorted by path
 * @param problems what a person must put right
 * @param limits as set in a proviso.yaml, else the defaults
 * @param settings every proviso.yaml that was met, in the order in which they were
 */
public record Intake(
        List<Path> given,
        List<SourceFile> files,
        List<Skipped> skipped,
        List<Problem> problems,
        Limits limits,
        List<SettingsFile> settings) {
    public Intake {
        given = List.copyOf(given);
        files = List.copyOf(files);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
        settings = List.copyOf(settings);
    }

    /** Where a document's platform is read from. */
    public enum PlatformFrom {
        /** The folder that the file stands in: {@code Acme/Privacy Policy.html} is Acme's. */
        FOLDER,
        /** The file itself: every file is a platform of its own. */
        FILE
    }

    /** A file that was passed over, and why. */
    public record Skipped(Path path, String reason) {}

    /** What a path is called below the folder that was named: the same wherever that folder lies. */
    public String name(Path path) {
        for (Path root : given) {
            if (path.equals(root)) {
                return Objects.requireNonNullElse(path.getFileName(), path).toString();
            }
            if (path.startsWith(root)) {
                return root.relativize(path).toString().replace('\\', '/');
            }
        }
        return path.toString().replace('\\', '/');
    }

    /** Takes in files and folders, any number. Reads none but {@code proviso.yaml}. */
    public static Intake of(List<Path> paths, PlatformFrom platformFrom) {
        return IntakeWalk.of(paths, platformFrom);
    }
}
