package org.proviso.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program as the house rules see it: its compiled classes, and the files that they were made from. */
final class Program {
    private static final String MADE_BY_DROOLS = "/org/proviso/engine/";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains(MADE_BY_DROOLS))
            .importPackages("org.proviso");

    private Program() {}

    /** Every file below a folder whose name ends so, in order; there is at least one. */
    static List<Path> files(String folder, String ending) {
        try (Stream<Path> walk = Files.walk(Path.of(folder))) {
            List<Path> files = walk.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IllegalStateException("no " + ending + " stands below " + folder);
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + folder, e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
