package org.proviso.report;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.proviso.sheet.SheetFull;
import org.proviso.source.Place;
import org.proviso.source.Problem;

/** Puts files into a folder so that nobody ever sees half of one: all are written beside their names, then moved onto them. */
final class Delivery {
    private final Path folder;
    private final Map<ReportFormat, Path> parts = new EnumMap<>(ReportFormat.class);

    Delivery(Path folder) {
        this.folder = folder;
    }

    /** Writes one format to a stream. */
    interface Writer {
        void write(ReportFormat format, OutputStream out) throws IOException;
    }

    Written deliver(Set<ReportFormat> formats, Writer writer) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            return failed(noFolder(e));
        }
        try {
            for (ReportFormat format : new TreeSet<>(formats)) {
                write(format, writer);
            }
            return new Written(moved(), List.of());
        } catch (SheetFull e) {
            return failed(tooLarge(e));
        } catch (IOException e) {
            return failed(notWritten(e));
        } finally {
            parts.values().forEach(Delivery::discard);
        }
    }

    private void write(ReportFormat format, Writer writer) throws IOException {
        if (Files.isDirectory(target(format))) {
            throw new IOException(target(format) + " is a folder");
        }
        Path part = folder.resolve(
                "." + format.fileName() + "." + ProcessHandle.current().pid() + ".part");
        parts.put(format, part);
        try (OutputStream out = Files.newOutputStream(part)) {
            writer.write(format, out);
        }
    }

    private List<Path> moved() throws IOException {
        for (Map.Entry<ReportFormat, Path> part : parts.entrySet()) {
            move(part.getValue(), target(part.getKey()));
        }
        return parts.keySet().stream().map(this::target).toList();
    }

    private Path target(ReportFormat format) {
        return folder.resolve(format.fileName());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    private static Written failed(Problem problem) {
        return new Written(List.of(), List.of(problem));
    }

    private Problem noFolder(IOException e) {
        return new Problem(
                "OUT-001",
                Place.of(folder.toString()),
                "The output folder cannot be made (" + reason(e) + "). Name a folder that you may write to with --out.",
                "No report was written.");
    }

    private Problem notWritten(IOException e) {
        return new Problem(
                "OUT-002",
                Place.of(folder.toString()),
                "A file cannot be written there (" + reason(e)
                        + "). Is there room on the disk, may you write there, and is the workbook open in another program?",
                "No report was written; what stood there before was left as it was.");
    }

    private Problem tooLarge(SheetFull e) {
        return new Problem(
                "OUT-003",
                Place.of(target(ReportFormat.XLSX).toString()),
                "The audit does not fit a workbook: " + e.getMessage()
                        + ". Audit fewer documents at a time, or ask for --format json, which has no limit.",
                "No report was written.");
    }

    private static String reason(IOException e) {
        String kind = e.getClass().getSimpleName().replaceAll("Exception$", "");
        return e.getMessage() == null ? kind : kind + ": " + e.getMessage();
    }
}
