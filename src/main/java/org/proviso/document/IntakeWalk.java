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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.proviso.document.Intake.PlatformFrom;
import org.proviso.document.Intake.Skipped;
import org.proviso.source.Place;
import org.proviso.source.Problem;
import org.proviso.source.Problems;

/** Walks the given paths, follows links, and never goes round in a loop. */
final class IntakeWalk {
    private static final String NOTHING_READ = "Nothing was read from it.";
    private static final String NOT_FOLLOWED = "It was not followed.";

    private final PlatformFrom platformFrom;
    private final List<SourceFile> files = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Problems problems = new Problems();
    private final Map<Path, SourceFile> named = new HashMap<>();
    /** By folder, the name of the platform whose documents stand in it, and what else is set there. */
    private final Map<Path, String> platforms = new HashMap<>();

    private final Map<Path, SettingsFile> settings = new LinkedHashMap<>();
    private final Set<Path> asked = new HashSet<>();
    /** Ids by real path: a file reached twice under one id is one document. */
    private final Map<Path, List<DocumentId>> taken = new HashMap<>();

    private Limits limits = Limits.DEFAULT;

    private IntakeWalk(PlatformFrom platformFrom) {
        this.platformFrom = platformFrom;
    }

    static Intake of(List<Path> paths, PlatformFrom platformFrom) {
        var walk = new IntakeWalk(platformFrom);
        paths.forEach(walk::take);
        // a file system lists a folder in any order
        walk.skipped.sort(Comparator.comparing(skipped -> skipped.path().toString()));
        List<Problem> problems = new ArrayList<>(walk.problems.list());
        problems.sort(Comparator.comparing(problem -> problem.place().toString()));
        return new Intake(
                paths,
                Naming.distinct(walk.files, platformFrom),
                walk.skipped,
                problems,
                walk.limits,
                List.copyOf(walk.settings.values()));
    }

    private void take(Path path) {
        if (Files.isDirectory(path)) {
            takeFolder(path);
        } else if (Files.exists(path)) {
            takeSettingsOf(path);
            takeFile(path);
        } else if (Files.isSymbolicLink(path)) {
            brokenLink(path);
        } else {
            Trouble.MISSING.add(problems, Place.of(path.toString()), "There is no such file or folder.", NOTHING_READ);
        }
    }

    private void brokenLink(Path link) {
        var place = Place.of(link.toString());
        if (leadsRound(link)) {
            Trouble.LINK_LOOP.add(problems, place, "This link leads round in a circle.", NOT_FOLLOWED);
        } else {
            Trouble.MISSING.add(problems, place, "This link leads nowhere.", NOT_FOLLOWED);
        }
    }

    private static boolean leadsRound(Path link) {
        try {
            return Files.readAttributes(link, BasicFileAttributes.class).isOther();
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private void takeFolder(Path folder) {
        takeSettings(folder, Settings.FILE);
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(folder));
        } catch (IOException e) {
            Trouble.UNREADABLE.add(
                    problems,
                    Place.of(folder.toString()),
                    "The folder could not be read to its end: " + e.getMessage() + ".",
                    "Nothing more was read from it.");
        }
    }

    /** What stands in the folder of a file that was given, and above it: what an audit of those folders would have met. */
    private void takeSettingsOf(Path file) {
        Path folder = file.resolveSibling("");
        takeSettings(folder.resolve("..").normalize(), "../" + Settings.FILE);
        takeSettings(folder, Settings.FILE);
    }

    private void takeSettings(Path folder, String name) {
        if (asked.add(absolute(folder))) {
            take(folder, Settings.of(folder, name, problems));
        }
    }

    private void take(Path folder, Settings said) {
        named.putAll(said.named());
        limits = said.limits().orElse(limits);
        said.platform().ifPresent(platform -> platforms.put(absolute(folder), platform));
        said.file().ifPresent(file -> settings.put(absolute(folder), file));
    }

    private void takeFile(Path file) {
        var real = Settings.real(file).orElse(file);
        var source = Optional.ofNullable(named.get(real))
                .map(n -> new SourceFile(n.platform(), n.type(), file, n.kind()))
                .orElseGet(() -> named(Naming.of(file, platformFrom)));
        var ids = taken.computeIfAbsent(real, r -> new ArrayList<>());
        if (ids.contains(source.id())) {
            skipped.add(new Skipped(file, "given twice"));
        } else {
            ids.add(source.id());
            files.add(source);
        }
    }

    /** The file under the name that the nearest folder above gives its platform; the file's own where each is a platform. */
    private SourceFile named(SourceFile source) {
        if (platformFrom == PlatformFrom.FILE) {
            return source;
        }
        for (Path folder = absolute(source.path()).getParent(); folder != null; folder = folder.getParent()) {
            String platform = platforms.get(folder);
            if (platform != null) {
                return new SourceFile(platform, source.type(), source.path(), source.kind());
            }
            if (settings.containsKey(folder)) {
                return source;
            }
        }
        return source;
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path top;
        /** What had been met when each open folder was entered. */
        private final Deque<Integer> met = new ArrayDeque<>();

        Visitor(Path top) {
            this.top = top;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            var reason = folder.equals(top) ? Optional.<String>empty() : Clutter.folderReason(folder);
            if (reason.isPresent()) {
                skipped.add(new Skipped(folder, reason.get()));
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (!folder.equals(top)) {
                takeSettings(
                        folder,
                        top.relativize(folder).resolve(Settings.FILE).toString().replace('\\', '/'));
            }
            met.push(files.size() + (folder.equals(top) ? 0 : metOtherwise()));
            return FileVisitResult.CONTINUE;
        }

        private int metOtherwise() {
            return skipped.size() + problems.list().size();
        }

        /** A given folder without documents is a problem, one inside it only when it is quite empty. */
        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException e) {
            int now = files.size() + (folder.equals(top) ? 0 : metOtherwise());
            if (met.pop() == now) {
                Trouble.NO_DOCUMENTS.add(
                        problems,
                        Place.of(folder.toString()),
                        "The folder holds no document; HTML, Markdown, text, PDF or DOCX files are expected.",
                        "Nothing was audited from it.");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            var reason = Clutter.reason(top, file);
            if (reason.isPresent()) {
                skipped.add(new Skipped(file, reason.get()));
            } else if (attributes.isSymbolicLink()) {
                brokenLink(file);
            } else {
                takeFile(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            var place = Place.of(file.toString());
            if (e instanceof FileSystemLoopException) {
                Trouble.LINK_LOOP.add(
                        problems, place, "This link leads back to a folder that it stands in.", NOT_FOLLOWED);
            } else {
                Trouble.UNREADABLE.add(
                        problems, place, "It may not be read by this user; give read permission.", NOTHING_READ);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
