package org.proviso.document;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.proviso.document.Intake.PlatformFrom;
import org.proviso.document.Intake.Skipped;
import org.proviso.source.Place;
import org.proviso.source.Problem;

/** Walks the given paths, follows links, and never goes round in a loop. */
final class IntakeWalk {
    private static final Set<String> CLUTTER =
            Set.of("tsv", "csv", "json", "jsonl", "yaml", "yml", "log", "css", "js", "sha256");

    private final PlatformFrom platformFrom;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private IntakeWalk(PlatformFrom platformFrom) {
        this.platformFrom = platformFrom;
    }

    static Intake of(List<Path> paths, PlatformFrom platformFrom) {
        var walk = new IntakeWalk(platformFrom);
        paths.forEach(walk::take);
        walk.files.sort(Comparator.comparing(SourceFile::id).thenComparing(SourceFile::path));
        return new Intake(walk.files, walk.skipped, walk.problems, Limits.DEFAULT);
    }

    private void take(Path path) {
        if (Files.isDirectory(path)) {
            takeFolder(path);
        } else if (Files.exists(path)) {
            files.add(named(path));
        } else {
            problems.add(Trouble.MISSING.at(
                    Place.of(path.toString()), "There is no such file or folder.", "Nothing was read from it."));
        }
    }

    private void takeFolder(Path folder) {
        int before = files.size();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 64, new Visitor(folder));
        } catch (IOException e) {
            problems.add(Trouble.UNREADABLE.at(
                    Place.of(folder.toString()),
                    "The folder could not be read: " + e.getMessage() + ".",
                    "Nothing more was read from it."));
        }
        if (files.size() == before) {
            problems.add(Trouble.NO_DOCUMENTS.at(
                    Place.of(folder.toString()),
                    "The folder holds no document; HTML, Markdown, text, PDF or DOCX files are expected.",
                    "Nothing was audited from it."));
        }
    }

    private SourceFile named(Path file) {
        String type = withoutEnding(file.getFileName().toString());
        if (platformFrom == PlatformFrom.FILE) {
            return new SourceFile(type, type, file);
        }
        var parent = file.toAbsolutePath().normalize().getParent();
        var name = parent == null ? null : parent.getFileName();
        return new SourceFile(name == null ? type : name.toString(), type, file);
    }

    static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 6 ? name.substring(0, dot) : name;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;

        Visitor(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attrs) {
            boolean hidden = !dir.equals(top) && dir.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attrs) {
            String reason = clutter(file);
            if (reason.isEmpty()) {
                files.add(named(file));
            } else {
                skipped.add(new Skipped(file, reason));
            }
            return FileVisitResult.CONTINUE;
        }

        private String clutter(Path file) {
            String name = file.getFileName().toString();
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (name.startsWith(".")) {
                return "hidden";
            }
            if (CLUTTER.contains(ending)) {
                return "data, not a document";
            }
            return name.equalsIgnoreCase("README.md") && top.equals(file.getParent()) ? "describes the folder" : "";
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            var place = Place.of(file.toString());
            if (e instanceof FileSystemLoopException) {
                problems.add(Trouble.LINK_LOOP.at(
                        place, "This link leads back to a folder that it stands in.", "It was not followed."));
            } else if (e instanceof NoSuchFileException) {
                problems.add(Trouble.MISSING.at(place, "This link leads nowhere.", "It was not followed."));
            } else {
                problems.add(Trouble.UNREADABLE.at(place, "It may not be read.", "It was not audited."));
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
