package org.proviso.document;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What lies about in folders of documents and is none. Anything else is read, or refused with a problem. */
final class Clutter {
    private static final Set<String> DATA =
            Set.of("tsv", "csv", "json", "jsonl", "yaml", "yml", "log", "sha256", "bundle", "xlsx");
    private static final Set<String> PARTS_OF_PAGES = Set.of("css", "js", "svg", "ico", "woff", "woff2", "ttf", "map");
    private static final Set<String> ABOUT_THE_FOLDER = Set.of("readme", "license", "notice", "changelog");

    private Clutter() {}

    /** Why a file is passed over, if it is. */
    static Optional<String> reason(Path top, Path file) {
        String name = name(file);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.endsWith("~")) {
            return Optional.of("hidden file");
        }
        if (DATA.contains(ending)) {
            return Optional.of("data, not a document");
        }
        if (PARTS_OF_PAGES.contains(ending)) {
            return Optional.of("part of a web page");
        }
        boolean isAboutFolder =
                ABOUT_THE_FOLDER.contains(Naming.withoutEnding(name).toLowerCase(Locale.ROOT));
        return isAboutFolder && top.equals(file.getParent()) ? Optional.of("about the folder") : Optional.empty();
    }

    /** Why a folder is passed over with all that is in it, if it is. */
    static Optional<String> folderReason(Path folder) {
        String name = name(folder);
        if (name.startsWith(".") && name.length() > 1 && !name.equals("..")) {
            return Optional.of("hidden folder");
        }
        return name.endsWith("_files") ? Optional.of("parts of a saved web page") : Optional.empty();
    }

    private static String name(Path path) {
        var name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
