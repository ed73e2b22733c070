package org.proviso.document;

import java.nio.file.Path;
import java.util.List;
import org.proviso.source.Problem;

/**
 * What was found at the paths that an audit was given. Everything found is in exactly one of the lists: in = out.
 *
 * @param files the documents to read, sorted by id; no two have the same id
 * @param skipped files that are no documents, each with the reason
 * @param problems what a person must put right
 * @param limits as set in a proviso.yaml, else the defaults
 * @param settings every proviso.yaml that was met, in the order in which they were
 */
public record Intake(
        List<SourceFile> files,
        List<Skipped> skipped,
        List<Problem> problems,
        Limits limits,
        List<SettingsFile> settings) {
    public Intake {
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

    /** Takes in files and folders, any number. Reads none but {@code proviso.yaml}. */
    public static Intake of(List<Path> paths, PlatformFrom platformFrom) {
        return IntakeWalk.of(paths, platformFrom);
    }
}
