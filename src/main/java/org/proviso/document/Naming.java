package org.proviso.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.document.Intake.PlatformFrom;

/** Reads a document's platform and type from its path, and keeps ids apart. */
final class Naming {
    private static final int LONGEST_ENDING = 9;

    private Naming() {}

    static SourceFile of(Path file, PlatformFrom platformFrom) {
        String type = withoutEnding(name(file));
        var parent = file.toAbsolutePath().normalize().getParent();
        String folder = parent == null ? "" : name(parent);
        boolean isOwnPlatform = platformFrom == PlatformFrom.FILE || folder.isEmpty();
        return new SourceFile(isOwnPlatform ? type : folder, type, file);
    }

    static String withoutEnding(String name) {
        String ending = ending(name);
        return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    }

    /**
     * The files sorted, every id once: of several files with one id, the first by path keeps it, the next take their ending
     * behind the type ({@code Privacy Policy (pdf)}), and a number if that is taken too ({@code Privacy Policy (pdf 2)}).
     */
    static List<SourceFile> distinct(List<SourceFile> files, PlatformFrom platformFrom) {
        Set<DocumentId> taken = new HashSet<>();
        List<SourceFile> distinct = new ArrayList<>();
        var sorted = files.stream()
                .sorted(Comparator.comparing(SourceFile::id).thenComparing(SourceFile::path))
                .toList();
        for (SourceFile file : sorted) {
            var free = file;
            for (int n = 1; !taken.add(free.id()); n++) {
                free = marked(file, n, platformFrom);
            }
            distinct.add(free);
        }
        distinct.sort(Comparator.comparing(SourceFile::id));
        return distinct;
    }

    private static SourceFile marked(SourceFile file, int n, PlatformFrom platformFrom) {
        String mark = (ending(name(file.path())) + (n == 1 ? "" : " " + n)).strip();
        String type = file.type() + " (" + (mark.isEmpty() ? "2" : mark) + ")";
        return new SourceFile(
                platformFrom == PlatformFrom.FILE ? type : file.platform(), type, file.path(), file.kind());
    }

    /** Without the dot; "" for a name such as {@code GPT-3.5 terms}. */
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = name.substring(dot + 1);
        boolean isEnding = dot > 0
                && !ending.isEmpty()
                && ending.length() <= LONGEST_ENDING
                && Character.isLetter(ending.charAt(0))
                && ending.chars().allMatch(Character::isLetterOrDigit);
        return isEnding ? ending.toLowerCase(Locale.ROOT) : "";
    }

    private static String name(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
