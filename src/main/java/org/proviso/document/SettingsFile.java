package org.proviso.document;

import java.nio.file.Path;

/**
 * A {@code proviso.yaml} that an audit met. Names, kinds and limits in it were taken in here; answers and severities are for
 * those who know the law.
 *
 * @param folder for whose files it is, and those of folders inside it
 * @param path as a person would open it
 * @param name what reports call it: from where the audited paths begin, the same wherever they lie
 * @param text the file as it stands
 */
public record SettingsFile(Path folder, Path path, String name, String text) {
    /** Whether it is for that file. */
    public boolean isFor(SourceFile source) {
        return absolute(source.path()).startsWith(absolute(folder));
    }

    /** How deep its folder stands; of two that are for one file, the deeper is the nearer. */
    public int depth() {
        return absolute(folder).getNameCount();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
